import { z } from 'zod';

/** What Amazon charges and limits storage by; of the six, only Amazon knows which one a unit is in. */
export const StorageType = z.enum(['STANDARD', 'OVERSIZE', 'APPAREL', 'FOOTWEAR', 'FLAMMABLE', 'AEROSOL']);
export type StorageType = z.infer<typeof StorageType>;

/** Who says so. In a conflict Amazon's word governs. */
export const Source = z.enum(['SELLER', 'AMAZON']);
export type Source = z.infer<typeof Source>;

/** Who ships what is sold in a store: Amazon from its fulfillment centers, or the seller. */
export const Fulfillment = z.enum(['AMAZON', 'SELLER']);
export type Fulfillment = z.infer<typeof Fulfillment>;

export const Fnsku = z.string().min(1).max(40).describe("Amazon's label of the unit");
export const Asin = z.string().min(1).max(10);
export const Title = z.string().min(1).max(500);
