import { z } from 'zod';
import type { Immutable } from '#domain/values/immutable';

/** Seller's SKU; 1-255 characters (SP-API `ItemInput`; rule 16). */
export const Msku = z.string().min(1).max(255).describe('merchant SKU');
export const Units = z.int().min(1).max(500_000);
export const LocalDate = z.iso.date().describe('YYYY-MM-DD, a day in the marketplace');

/** Who preps or labels: SP-API's `PrepOwner` and `LabelOwner`. */
export const Owner = z.enum(['AMAZON', 'SELLER', 'NONE']);
export type Owner = z.infer<typeof Owner>;

/** One SKU of a plan: SP-API's `Item`. `quantity` is in units. */
export const Item = z.strictObject({
  msku: Msku,
  fnsku: z.string().max(40),
  asin: z.string().max(10),
  quantity: Units,
  prepOwner: Owner,
  labelOwner: Owner,
  expiration: LocalDate.optional(),
  manufacturingLotCode: z.string().min(1).max(256).optional(),
});
export type Item = Immutable<z.infer<typeof Item>>;

/** Units of one SKU, as counted in a box or promised to a shipment. */
export const ItemQuantity = z.strictObject({ msku: Msku, quantity: Units });
export type ItemQuantity = Immutable<z.infer<typeof ItemQuantity>>;
