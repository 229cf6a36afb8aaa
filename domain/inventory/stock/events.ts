import { z } from 'zod';
import { message } from '#domain/aggregate/message';
import {
  Movement,
  RemovalType,
  ResearchTerm,
  ReservedFor,
  StockFlag,
  stockIdentity,
} from '#domain/inventory/stock/values';
import { Disposition } from '#domain/values/disposition';
import type { Immutable } from '#domain/values/immutable';
import { Money } from '#domain/values/money';

const source = z.string().describe('who says so: `seller`, or the name of a report');
const flags = z.array(StockFlag).describe('why this fact deserves a second look; empty as a rule');
const units = z.int().describe('units, above 0');
const count = z.int().describe('units, 0 or more');
const place = z.string().optional().describe('a fulfillment center, where it is known');
const removalOrderId = z.string();

/** What has happened to the stock of one seller's SKU in one network, after it was received. */
export const StockEvent = z.discriminatedUnion('type', [
  message('StockOpened', stockIdentity),

  /** Receipts of shipments that are followed here are the shipment's facts (`UnitsReceived`), and never these. */
  message('UnitsMoved', {
    ...Movement.shape,
    follows: z.string().optional().describe('the reason code whose units these are, in another disposition'),
    source,
    flags,
  }),

  message('UnitsReserved', {
    reservedFor: ReservedFor,
    quantity: units,
    fulfillmentCenter: place,
    referenceId: z.string().optional(),
    source,
  }),
  message('ReservationReleased', {
    reservedFor: ReservedFor,
    quantity: units,
    fulfillmentCenter: place,
    referenceId: z.string().optional(),
    source,
    flags,
  }),

  message('ResearchOpened', { term: ResearchTerm, quantity: units, fulfillmentCenter: place, source }),
  message('ResearchClosed', { term: ResearchTerm, quantity: units, fulfillmentCenter: place, source, flags }),

  /** A hold and no movement: the units leave when the ledger says so. */
  message('RemovalOrdered', {
    removalOrderId,
    removalType: RemovalType,
    quantity: units,
    disposition: Disposition,
    source,
  }),
  message('RemovalProcessingStarted', { removalOrderId, source }),
  /** Units of the order that are pending no longer. */
  message('RemovalProgressed', { removalOrderId, shipped: count, disposed: count, cancelled: count, source }),
  message('RemovalCompleted', { removalOrderId }),
  message('RemovalCancelled', { removalOrderId }),

  /** Says what was made good, and moves nothing: units that came back are a movement. */
  message('UnitsReimbursed', {
    reimbursementId: z.string(),
    cash: count,
    inventory: count,
    amount: Money.optional().describe('paid for the units in cash'),
    reason: z.string().describe("Amazon's text, such as Lost_Warehouse"),
    referenceId: z.string().optional().describe('of what was lost: an adjustment, an order or a shipment'),
    caseId: z.string().optional(),
    source,
  }),
]);
export type StockEvent = Immutable<z.infer<typeof StockEvent>>;
export type StockFact<Type extends StockEvent['type']> = Extract<StockEvent, { type: Type }>;
