import { type DiscrepancyRow, discrepancies as model } from '#projections/discrepancies';
import type { Moment } from '#services/asOf';
import { type ReadSide, rowsAt } from '#services/queries/readSide';

export type DiscrepancyAnswer = DiscrepancyRow & { readonly shipmentId: string };

/** Closed shipments that were short of something or had too much of it, with the SKUs in question. */
export async function discrepancies(
  side: ReadSide,
  {
    shipment,
    ...moment
  }: { /** A shipment id or shipment confirmation id. */ readonly shipment?: string } & Moment = {},
): Promise<readonly DiscrepancyAnswer[]> {
  const rows = await rowsAt(side, model, moment);
  return rows
    .map(([shipmentId, row]) => ({
      shipmentId,
      ...row,
      lines: row.lines.filter(({ missing }) => missing !== 0),
    }))
    .filter(({ lines }) => lines.length > 0)
    .filter(
      ({ shipmentId, shipmentConfirmationId }) =>
        shipment === undefined || shipment === shipmentId || shipment === shipmentConfirmationId,
    );
}
