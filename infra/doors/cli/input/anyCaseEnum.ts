import { z } from 'zod';

/** Accepts a word of the domain in upper or lower case. */
export const anyCaseEnum = <Word extends string>(words: z.ZodEnum<{ [Each in Word]: Each }>) =>
  z.string().toUpperCase().pipe(words);
