import { z } from 'zod';

/** A count of at most nine digits. */
export const WholeNumber = z
  .string()
  .regex(/^\d{1,9}$/, 'no whole number')
  .transform(Number);
