import { z } from 'zod';

/** A count, as it is typed. */
export const WholeNumber = z
  .string()
  .regex(/^\d{1,9}$/, 'no whole number')
  .transform(Number);
