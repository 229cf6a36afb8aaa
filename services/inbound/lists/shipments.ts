import { amazonStatus } from '#domain/inbound/shipment/amazonStatus';
import type { AmazonStatus } from '#domain/inbound/shipment/values';
import { type ShipmentRow, shipmentList } from '#projections/shipmentList';
import type { Moment } from '#services/engine/projecting/readModelsAt';
import { containsText } from '#services/readSide/containsText';
import { type ReadSide, rowsAt } from '#services/readSide/readSide';

export interface ShipmentAnswer extends ShipmentRow {
  readonly shipmentId: string;
  /** Amazon's word for the journey; what Amazon itself last said is `reported`. */
  readonly status: AmazonStatus;
}

export interface ShipmentFilter {
  /** Without it, those of all sellers. */
  readonly sellerId?: string;
  readonly status?: AmazonStatus;
  /** An inbound plan id. */
  readonly plan?: string;
  /** Looked for in names, ids, carrier and destination. */
  readonly text?: string;
}

/** Shipments, those first where something happened last. */
export async function shipments(
  side: ReadSide,
  { sellerId, status, plan, text, ...moment }: ShipmentFilter & Moment = {},
): Promise<readonly ShipmentAnswer[]> {
  const rows = await rowsAt(side, shipmentList, moment);
  return rows
    .map(([shipmentId, row]) => ({ shipmentId, status: amazonStatus[row.journey], ...row }))
    .filter((row) => row.journey !== 'none')
    .filter((row) => sellerId === undefined || sellerId === row.sellerId)
    .filter((row) => status === undefined || status === row.status || status === row.reported)
    .filter((row) => plan === undefined || plan === row.inboundPlanId)
    .filter(({ shipmentId, shipmentConfirmationId, name, carrier, warehouseId }) =>
      containsText(text, shipmentId, shipmentConfirmationId, name, carrier, warehouseId),
    )
    .sort((one, other) => Date.parse(other.occurredAt ?? '') - Date.parse(one.occurredAt ?? ''));
}
