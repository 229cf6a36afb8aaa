import { type ChargedRow, settlement } from '#domain/disputes/judging/chargedRow';
import { isResidue } from '#domain/fees/lines/stored/residueLine';
import type { ComputedFee } from '#domain/fees/pricing/computedFee';

/** A row of a settlement for a shipment. It says when it was paid, and of neither SKU nor units nor days. */
export const isShipmentRow = ({ report, subject }: ChargedRow): boolean =>
  report === settlement && subject.shipmentConfirmationId !== undefined;

/** One fee of one shipment; none of what names no shipment. */
export const shipmentFeeKey = ({
  feeType,
  subject: { shipmentConfirmationId },
}: ChargedRow | ComputedFee): string | undefined =>
  shipmentConfirmationId === undefined ? undefined : `${feeType} ${shipmentConfirmationId}`;

/** Lines by the fee and shipment that they are of. */
export const shipmentLines = <Line extends ComputedFee>(
  lines: readonly Line[],
): ReadonlyMap<string | undefined, readonly Line[]> =>
  Map.groupBy(
    lines.filter(({ subject }) => !isResidue(subject)),
    shipmentFeeKey,
  );
