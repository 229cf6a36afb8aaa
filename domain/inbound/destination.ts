import { z } from 'zod';
import { Address } from '#domain/values/address';
import type { Immutable } from '#domain/values/immutable';

/** The fulfillment center that a shipment goes to: SP-API's `ShipmentDestination`. */
export const Destination = z.strictObject({
  warehouseId: z.string().min(1).max(64),
  /** Unknown of a shipment adopted from a download. */
  address: Address.optional(),
});
export type Destination = Immutable<z.infer<typeof Destination>>;
