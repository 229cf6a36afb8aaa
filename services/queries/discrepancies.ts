import { type DiscrepancyRow, discrepancies as model } from '#projections/discrepancies';
import type { Moment } from '#services/asOf';
import { type ReadSide, rowsAt } from '#services/queries/readSide';
import { sellerOf } from '#services/queries/sellerOf';

export type DiscrepancyAnswer = DiscrepancyRow & { readonly shipmentId: string };

export interface DiscrepancyFilter {
  /** Without it, those of all sellers. */
  readonly sellerId?: string;
  /** A shipment id or shipment confirmation id. */
  readonly shipment?: string;
}

/** Closed shipments that were short of something or had too much of it, with the SKUs in question. */
export async function discrepancies(
  side: ReadSide,
  { sellerId, shipment, ...moment }: DiscrepancyFilter & Moment = {},
): Promise<readonly DiscrepancyAnswer[]> {
  const rows = await rowsAt(side, model, moment);
  const of = sellerOf(side);
  return rows
    .map(([shipmentId, row]) => ({
      shipmentId,
      ...row,
      lines: row.lines.filter(({ missing }) => missing !== 0),
    }))
    .filter(({ lines }) => lines.length > 0)
    .filter(({ shipmentId }) => sellerId === undefined || sellerId === of(`shipment-${shipmentId}`))
    .filter(
      ({ shipmentId, shipmentConfirmationId }) =>
        shipment === undefined || shipment === shipmentId || shipment === shipmentConfirmationId,
    );
}
