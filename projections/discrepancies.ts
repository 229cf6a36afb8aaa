import type { Instant } from '#domain/instant';
import type { Discrepancy } from '#domain/shipment/values';
import type { Projection } from '#projections/projection';

/** What a shipment was found to lack or to have too much of when it closed, by shipment id. */
export interface DiscrepancyRow {
  shipmentConfirmationId?: string;
  /** In the world, UTC; absent while the shipment is open. */
  closedAt?: Instant;
  /** Every SKU that it was closed with, in units. */
  lines: readonly Discrepancy[];
  /** Received after closing: it makes less of what is missing. */
  readonly receivedLater: { readonly msku: string; quantity: number }[];
}

/** Promised against received, of every closed shipment and SKU (rulebook 15). */
export const discrepancies: Projection<DiscrepancyRow> = {
  name: 'discrepancies',
  version: 1,
  empty: () => ({ lines: [], receivedLater: [] }),
  on: {
    ShipmentCreated({ event, streamId }, rows) {
      rows.of(streamId).shipmentConfirmationId = event.shipmentConfirmationId;
    },
    ShipmentAdopted({ event, streamId }, rows) {
      rows.of(streamId).shipmentConfirmationId = event.shipmentConfirmationId;
    },
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
  },
};
