import type { z } from 'zod';
import type { Immutable } from '#domain/values/immutable';
import { Item } from '#domain/values/item';

/** One SKU of a shipment. `quantity` is what was promised, in units. */
export const ShipmentItem = Item.omit({ manufacturingLotCode: true });
export type ShipmentItem = Immutable<z.infer<typeof ShipmentItem>>;
