import { z } from 'zod';
import { Box } from '#domain/inbound/box';
import { Destination } from '#domain/inbound/destination';
import type { Immutable } from '#domain/values/immutable';
import { ItemQuantity } from '#domain/values/item';
import { Money } from '#domain/values/money';

/** How far stock is split: fewer splits cost a fee. The last is the opt-in service before 2024-03-01 (rule 2). */
export const PlacementKind = z.enum([
  'MINIMAL',
  'PARTIAL',
  'AMAZON_OPTIMIZED',
  'INVENTORY_PLACEMENT_SERVICE',
]);
export type PlacementKind = z.infer<typeof PlacementKind>;

/** What one destination of an offered placement would get. */
export const OfferedShipment = z.strictObject({
  shipmentId: z.string().min(1).max(64),
  /** `FBA` and nine characters: what labels, queue and ledger show. */
  shipmentConfirmationId: z.string().min(1).max(64),
  destination: Destination,
  items: z.array(ItemQuantity).min(1),
  /** Whole boxes; empty where boxes are given after placement. */
  boxes: z.array(Box),
});
export type OfferedShipment = Immutable<z.infer<typeof OfferedShipment>>;

/** SP-API's `PlacementOption`. */
export const PlacementOption = z.strictObject({
  placementOptionId: z.string().min(1).max(64),
  kind: PlacementKind,
  fee: Money,
  shipments: z.array(OfferedShipment).min(1),
});
export type PlacementOption = Immutable<z.infer<typeof PlacementOption>>;

/** SKUs that may share boxes: SP-API's packing group. */
export const PackingGroup = z.strictObject({
  packingGroupId: z.string().min(1).max(64),
  items: z.array(ItemQuantity).min(1),
});
export type PackingGroup = Immutable<z.infer<typeof PackingGroup>>;
