import type { JourneyStatus } from '#domain/inbound/shipment/lifecycle';
import { shipmentList } from '#projections/shipmentList';
import { type ReadSide, rowsAt } from '#services/readSide/readSide';

/** Shipment confirmation ids of a seller's shipments of which more may still be received. */
export async function receivableShipmentIds(side: ReadSide, sellerId: string): Promise<ReadonlySet<string>> {
  const rows = await rowsAt(side, shipmentList);
  return new Set(
    rows.flatMap(([, { sellerId: of, journey, shipmentConfirmationId }]) =>
      of !== sellerId || shipmentConfirmationId === undefined || finalStatuses.has(journey)
        ? []
        : [shipmentConfirmationId],
    ),
  );
}

/** An abandoned shipment may still be shipped later, but nothing of it is on its way now. */
const finalStatuses: ReadonlySet<JourneyStatus> = new Set(['closed', 'cancelled', 'deleted', 'abandoned']);
