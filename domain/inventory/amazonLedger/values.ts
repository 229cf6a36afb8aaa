import { z } from 'zod';
import { amazonLedgerEventTypes } from '#domain/inventory/stock/values';
import { Disposition } from '#domain/values/disposition';
import type { Immutable } from '#domain/values/immutable';

const text = (longest: number) => z.string().min(1).max(longest).optional();
const units = z.int().min(-100_000_000).max(100_000_000);

export const AmazonLedgerEventType = z.enum(amazonLedgerEventTypes);
export type AmazonLedgerEventType = z.infer<typeof AmazonLedgerEventType>;

/** A row of the ledger's detail view, without day and SKU. The title is left out: it changes and identifies nothing. */
export const AmazonLedgerRow = z.strictObject({
  eventType: AmazonLedgerEventType,
  quantity: units.describe('signed, in units'),
  disposition: Disposition,
  fulfillmentCenter: z.string().min(1).max(64),
  fnsku: text(40),
  asin: text(40),
  referenceId: text(100).describe('of a shipment, an order or an adjustment; often empty'),
  reason: text(64).describe('reason code of an adjustment'),
  country: text(8),
  reconciledQuantity: units.optional(),
  unreconciledQuantity: units.optional(),
  dateAndTime: text(40).describe('as Amazon wrote it; the day is told by the column Date'),
  store: text(100),
});
export type AmazonLedgerRow = Immutable<z.infer<typeof AmazonLedgerRow>>;

/** The movements of a summary row under Amazon's column names. Positive units come, negative units leave. */
export const AmazonLedgerMovements = z.strictObject({
  receipts: units,
  customerShipments: units,
  customerReturns: units,
  vendorReturns: units,
  warehouseTransfer: units,
  found: units,
  lost: units,
  damaged: units,
  disposed: units,
  otherEvents: units,
  unknownEvents: units,
});
export type AmazonLedgerMovements = Immutable<z.infer<typeof AmazonLedgerMovements>>;

/** A row of the ledger's summary view, without its day and SKU: one disposition in one place. */
export const AmazonLedgerBalance = z.strictObject({
  disposition: Disposition,
  location: z.string().min(1).max(64).describe('a fulfillment center, or a country'),
  fnsku: text(40),
  asin: text(40),
  startingBalance: units,
  inTransit: units.describe('between warehouses; no part of the balance'),
  ...AmazonLedgerMovements.shape,
  endingBalance: units,
  store: text(100),
});
export type AmazonLedgerBalance = Immutable<z.infer<typeof AmazonLedgerBalance>>;
