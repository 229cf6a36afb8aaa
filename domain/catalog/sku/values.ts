import { z } from 'zod';

/** Who says so. In a conflict Amazon's word governs. */
export const Source = z.enum(['SELLER', 'AMAZON']);
export type Source = z.infer<typeof Source>;

/** Who ships what is sold in a store: Amazon from its fulfillment centers, or the seller. */
export const Fulfillment = z.enum(['AMAZON', 'SELLER']);
export type Fulfillment = z.infer<typeof Fulfillment>;

export const Fnsku = z.string().min(1).max(40).describe("Amazon's label of the unit");
export const Asin = z.string().min(1).max(10);
export const Title = z.string().min(1).max(500);
