import { type ChargedRow, settlement } from '#domain/disputes/judging/chargedRow';
import { isResidue } from '#domain/fees/lines/stored/residueLine';
import type { ComputedFee } from '#domain/fees/pricing/computedFee';

/** A settlement's row for a shipment. It has the day of payment, but no SKU, units or days. */
export const isShipmentRow = ({ report, subject }: ChargedRow): boolean =>
  report === settlement && subject.shipmentConfirmationId !== undefined;

/** Identifies one fee of one shipment; `undefined` when the subject names no shipment. */
export const shipmentFeeKey = ({
  feeType,
  subject: { shipmentConfirmationId },
}: ChargedRow | ComputedFee): string | undefined =>
  shipmentConfirmationId === undefined ? undefined : `${feeType} ${shipmentConfirmationId}`;

/** Groups lines by fee and shipment. */
export const shipmentLines = <Line extends ComputedFee>(
  lines: readonly Line[],
): ReadonlyMap<string | undefined, readonly Line[]> =>
  Map.groupBy(
    lines.filter(({ subject }) => !isResidue(subject)),
    shipmentFeeKey,
  );
