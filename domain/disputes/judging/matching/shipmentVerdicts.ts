import { type AcceptedCharges, owedByAcceptance } from '#domain/disputes/judging/causes/acceptedCharges';
import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import { flagsOf, type TraceableFee } from '#domain/disputes/judging/evidence';
import { notJudgedVerdict, type Verdict } from '#domain/disputes/judging/judgement';
import { compareFeeTotal, type OwedTotal } from '#domain/disputes/judging/matching/compareFeeTotal';
import { compareToLines } from '#domain/disputes/judging/matching/comparison';
import {
  isShipmentRow,
  shipmentFeeKey,
  shipmentLines,
} from '#domain/disputes/judging/matching/shipmentLines';
import { feeTypes } from '#domain/values/feeType';
import type { Money } from '#domain/values/money';

/** Facts about shipments by their confirmation ids. */
export interface ShipmentIndex {
  /** The most that their carriers may charge. */
  readonly accepted?: AcceptedCharges;
  /** The shipments that Amazon may still receive more of. */
  readonly arriving?: ReadonlySet<string>;
}

interface ShipmentInputs extends ShipmentIndex {
  readonly lines: readonly TraceableFee[];
  readonly reimbursementOf: (charge: ChargedRow) => Money;
  readonly firstChargeOf: (charge: ChargedRow) => ChargedRow | undefined;
}

/** Judges the settlements' rows of shipments whose fees are known; other rows get no verdict. */
export function shipmentVerdicts(
  charges: readonly ChargedRow[],
  { lines, accepted = new Map(), arriving = new Set(), reimbursementOf, firstChargeOf }: ShipmentInputs,
): (charge: ChargedRow) => Verdict | undefined {
  const linesOf = shipmentLines(lines);
  const verdictsOf = (
    shipment: string,
    feeRows: readonly ChargedRow[],
    feeLines: readonly TraceableFee[],
  ) => {
    const feeTotal = { charges: feeRows, reimbursementOf, firstChargeOf };
    const charge = feeRows[0]?.feeType === feeTypes.shipping ? accepted.get(shipment) : undefined;
    if (charge !== undefined) return compareFeeTotal({ ...feeTotal, ...owedByAcceptance(charge) });
    if (feeLines.length === 0) return undefined;
    if (!arriving.has(shipment)) return compareFeeTotal({ ...feeTotal, ...owedByLines(feeLines) });
    return () => notJudgedVerdict({ reason: 'shipment-open', shipment });
  };
  const verdicts = new Map<ChargedRow, Verdict>();
  for (const [fee, feeRows] of Map.groupBy(charges.filter(isShipmentRow), shipmentFeeKey)) {
    const shipment = feeRows[0]?.subject.shipmentConfirmationId ?? '';
    const verdictOf = verdictsOf(shipment, feeRows, linesOf.get(fee) ?? []);
    if (verdictOf !== undefined) for (const charge of feeRows) verdicts.set(charge, verdictOf(charge));
  }
  return (charge) => verdicts.get(charge);
}

const owedByLines = (lines: readonly TraceableFee[]): OwedTotal => ({
  compare: (charged, rows) => compareToLines(charged, rows, lines),
  reasons: (charged, { most }) => ({
    because: [
      {
        cause: 'other',
        why: { reason: 'beyond-shipment', charged, owed: most },
      },
    ],
    lines,
  }),
  flags: flagsOf(lines),
});
