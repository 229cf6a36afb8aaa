import { z } from 'zod';

/** What an account pays for selling: by the month, or by the unit sold. */
export const SellingPlan = z.enum(['PROFESSIONAL', 'INDIVIDUAL']);
export type SellingPlan = z.infer<typeof SellingPlan>;
