import type { ShipmentEvent, ShipmentFact } from '#domain/inbound/shipment/events';
import type { Discrepancy } from '#domain/inbound/shipment/values';
import { type ReimbursementKind, reimbursementKind } from '#domain/inventory/levels/reimbursementKind';
import { reasonRule } from '#domain/inventory/stock/reasonCodes';
import { dayIn } from '#domain/values/calendar';
import { addUnderKey, type KeyedDaySums } from '#domain/values/daySums';
import type { Instant } from '#domain/values/instant';
import { marketplaces } from '#domain/values/marketplace';
import { timeZoneOf } from '#domain/values/network';
import type { LadingEvent } from '#projections/ladingEvent';
import type { Projection, RecordedFact, Rows } from '#projections/projection';

/** What a shipment was found to lack or to have too much of when it closed, by shipment id. */
export interface DiscrepancyRow {
  sellerId?: string;
  network?: string;
  shipmentConfirmationId?: string;
  /** When it is first known to have arrived, in the world, UTC. */
  arrivedAt?: Instant;
  /** In the world, UTC; absent while the shipment is open. */
  closedAt?: Instant;
  /** Every SKU that it was closed with, in units. */
  lines: readonly Discrepancy[];
  /** Received after closing: it reduces the missing units. */
  readonly receivedLater: { readonly msku: string; quantity: number }[];
  /** Under a stock's id, whose it is. */
  stock?: { readonly key: string; readonly network: string };
  /** Under {@link explainedKey}: units by {@link explanationKey}, then by day in the network. */
  explained?: KeyedDaySums;
}

export type Explanation = 'found' | ReimbursementKind;

/** The key of the row with what explains a SKU's missing units. */
export const explainedKey = (sellerId: string, network: string, msku: string): string =>
  `explained\u001f${sellerId}\u001f${network}\u001f${msku}`;

/** A reference is a shipment confirmation id, an adjustment's or an order's. */
export const explanationKey = (explanation: Explanation, referenceId = ''): string =>
  `${explanation}\t${referenceId}`;

function explain(
  rows: Rows<DiscrepancyRow>,
  { streamId, occurredAt, event }: RecordedFact<{ readonly referenceId?: string | undefined }>,
  explanation: Explanation,
  units: number,
): void {
  const { stock } = rows.of(streamId);
  if (stock === undefined) return;
  const row = rows.of(stock.key);
  row.explained ??= {};
  const day = dayIn(occurredAt, timeZoneOf(stock.network));
  addUnderKey(row.explained, explanationKey(explanation, event.referenceId), day, units);
}

function beginShipment(
  { event, streamId, sellerId }: RecordedFact<ShipmentFact<'ShipmentCreated' | 'ShipmentAdopted'>>,
  rows: Rows<DiscrepancyRow>,
): void {
  const { shipmentConfirmationId, marketplace } = event;
  const { network } = marketplaces[marketplace];
  Object.assign(rows.of(streamId), { sellerId, network, shipmentConfirmationId });
}

function recordArrival(
  { streamId, occurredAt }: RecordedFact<ShipmentEvent>,
  rows: Rows<DiscrepancyRow>,
): void {
  const row = rows.of(streamId);
  if (row.arrivedAt === undefined || occurredAt < row.arrivedAt) row.arrivedAt = occurredAt;
}

/** Promised against received, of every closed shipment and SKU (rule 15), and what explains the difference. */
export const discrepancies: Projection<DiscrepancyRow, LadingEvent> = {
  name: 'discrepancies',
  version: 2,
  empty: () => ({ lines: [], receivedLater: [] }),
  on: {
    ShipmentCreated: beginShipment,
    ShipmentAdopted: beginShipment,
    ShipmentDelivered: recordArrival,
    ShipmentCheckedIn: recordArrival,
    ReceivingStarted: recordArrival,
    ShipmentClosed({ event, streamId, occurredAt }, rows) {
      Object.assign(rows.of(streamId), { closedAt: occurredAt, lines: event.discrepancies });
    },
    UnitsReceived({ event: { msku, quantity, flags }, streamId }, rows) {
      if (!flags.includes('after-closed')) return;
      const { receivedLater } = rows.of(streamId);
      const line = receivedLater.find((each) => each.msku === msku);
      if (line === undefined) receivedLater.push({ msku, quantity });
      else line.quantity += quantity;
    },

    StockOpened({ event: { sellerId, network, msku }, streamId }, rows) {
      rows.of(streamId).stock = { key: explainedKey(sellerId, network, msku), network };
    },
    UnitsMoved(recorded, rows) {
      const { eventType, reason, quantity } = recorded.event;
      if (eventType === 'Adjustments' && reasonRule(reason)?.group === 'found')
        explain(rows, recorded, 'found', quantity);
    },
    UnitsReimbursed(recorded, rows) {
      const { reason, cash, inventory } = recorded.event;
      explain(rows, recorded, reimbursementKind(reason), cash + inventory);
    },
  },
};
