import { z } from 'zod';
import type { Immutable } from '#domain/values/immutable';
import { LocalDate, Msku, Units } from '#domain/values/item';
import { Dimensions, Weight } from '#domain/values/measurement';

/** Units of a SKU in one box. */
const BoxItem = z.strictObject({ msku: Msku, quantity: Units, expiration: LocalDate.optional() });

/** One physical box; a box never goes to two destinations. */
export const Box = z.strictObject({
  /** Our name of it within its plan, such as `P1-B3`; Amazon's box id exists once transportation is confirmed. */
  name: z.string().min(1).max(64),
  dimensions: Dimensions,
  weight: Weight,
  items: z.array(BoxItem).min(1).max(2000),
});
export type Box = Immutable<z.infer<typeof Box>>;

/** A pallet of an LTL or FTL shipment: SP-API's `PalletInput`. `quantity` is how many alike. */
export const Pallet = z.strictObject({
  dimensions: Dimensions,
  weight: Weight,
  quantity: z.int().min(1).max(10_000),
  stackability: z.enum(['STACKABLE', 'NON_STACKABLE']),
});
export type Pallet = Immutable<z.infer<typeof Pallet>>;
