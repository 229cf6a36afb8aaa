import { z } from 'zod';
import { Box } from '#domain/inbound/box';
import type { Immutable } from '#domain/values/immutable';

/** A box of a shipment; Amazon's box id (confirmation id, `U`, six digits) exists once transportation is confirmed. */
export const ShipmentBox = Box.extend({ boxId: z.string().max(64).optional() });
export type ShipmentBox = Immutable<z.infer<typeof ShipmentBox>>;

/** What goes wrong at receiving; the five that also refuse a plan (rule 4, unverified). */
export const ReceivingProblem = z.enum([
  'LABEL_INFORMATION',
  'BOX_QUANTITY_MISMATCH',
  'SHIPMENT_LABEL_MISSING',
  'WRONG_MODE',
  'INVALID_ADDRESS',
]);
export type ReceivingProblem = z.infer<typeof ReceivingProblem>;

/** Amazon's status words, as SP-API and its reports use them. */
export const AmazonStatus = z.enum([
  'UNCONFIRMED',
  'WORKING',
  'READY_TO_SHIP',
  'SHIPPED',
  'IN_TRANSIT',
  'DELIVERED',
  'CHECKED_IN',
  'RECEIVING',
  'CLOSED',
  'CANCELLED',
  'DELETED',
  'ABANDONED',
  'MIXED',
  'ERROR',
]);
export type AmazonStatus = z.infer<typeof AmazonStatus>;

/** Why a recorded fact deserves a second look. It is history all the same. */
export const ShipmentFlag = z.enum([
  'out-of-order',
  'before-shipped',
  'after-closed',
  'after-cancelled',
  'over-received',
  'unknown-sku',
  'unknown-box',
  'cannot-follow',
]);
export type ShipmentFlag = z.infer<typeof ShipmentFlag>;

/** What a cancellation does to the carrier's charge. `unknown` where an adopted shipment never said. */
export const CancellationMoney = z.discriminatedUnion('charge', [
  z.strictObject({ charge: z.literal('refunded'), amount: z.string(), code: z.string() }),
  z.strictObject({ charge: z.literal('kept'), amount: z.string(), code: z.string() }),
  z.strictObject({ charge: z.literal('none') }),
  z.strictObject({ charge: z.literal('unknown') }),
]);
export type CancellationMoney = Immutable<z.infer<typeof CancellationMoney>>;

/** Promised against received, of one SKU, at closing (rule 15). All in units. */
export const Discrepancy = z.strictObject({
  msku: z.string(),
  shipped: z.int(),
  received: z.int(),
  sellable: z.int(),
  unsellable: z.int(),
  /** shipped - received: missing where positive, over where negative. */
  missing: z.int(),
});
export type Discrepancy = Immutable<z.infer<typeof Discrepancy>>;
