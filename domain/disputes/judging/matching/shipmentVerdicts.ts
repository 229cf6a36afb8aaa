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

/** What is known of shipments by their confirmation ids. */
export interface ShipmentIndex {
  /** What their carriers may charge. */
  readonly accepted?: AcceptedCharges;
  /** Those of which more may still be received. */
  readonly arriving?: ReadonlySet<string>;
}

interface ShipmentInputs extends ShipmentIndex {
  readonly lines: readonly TraceableFee[];
  readonly givenBack: (charge: ChargedRow) => Money;
  readonly first: (charge: ChargedRow) => ChargedRow | undefined;
}

/** The rows of settlements for shipments of which it is known what is owed; no verdict of any other row. */
export function shipmentVerdicts(
  charges: readonly ChargedRow[],
  { lines, accepted = new Map(), arriving = new Set(), givenBack, first }: ShipmentInputs,
): (charge: ChargedRow) => Verdict | undefined {
  const linesOf = shipmentLines(lines);
  const verdictsOf = (shipment: string, ofFee: readonly ChargedRow[], about: readonly TraceableFee[]) => {
    const held = { charges: ofFee, givenBack, first };
    const charge = ofFee[0]?.feeType === feeTypes.shipping ? accepted.get(shipment) : undefined;
    if (charge !== undefined) return compareFeeTotal({ ...held, ...owedByAcceptance(charge) });
    if (about.length === 0) return undefined;
    if (!arriving.has(shipment)) return compareFeeTotal({ ...held, ...owedByLines(about) });
    return () => notJudgedVerdict({ reason: 'shipment-open', shipment });
  };
  const verdicts = new Map<ChargedRow, Verdict>();
  for (const [fee, ofFee] of Map.groupBy(charges.filter(isShipmentRow), shipmentFeeKey)) {
    const shipment = ofFee[0]?.subject.shipmentConfirmationId ?? '';
    const verdictOf = verdictsOf(shipment, ofFee, linesOf.get(fee) ?? []);
    if (verdictOf !== undefined) for (const charge of ofFee) verdicts.set(charge, verdictOf(charge));
  }
  return (charge) => verdicts.get(charge);
}

const owedByLines = (lines: readonly TraceableFee[]): OwedTotal => ({
  compared: (charged, rows) => compareToLines(charged, rows, lines),
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
