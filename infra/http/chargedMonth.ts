import { z } from 'zod';

/** Of charges: only those of one month. */
export const chargedMonth = {
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .exactOptional()
    .describe('YYYY-MM in the marketplace: of the first day that a charge is for'),
};
