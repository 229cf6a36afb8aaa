import { type AcceptedCharges, byAcceptance } from '#domain/disputes/judging/causes/acceptedCharges';
import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import { type Evidenced, flagsOf } from '#domain/disputes/judging/evidence';
import { notJudged, type Verdict } from '#domain/disputes/judging/judgement';
import { asAWhole, type OwedInAll } from '#domain/disputes/judging/matching/asAWhole';
import { compare } from '#domain/disputes/judging/matching/comparison';
import { feeOfShipment, isOfShipment, linesOfShipments } from '#domain/disputes/judging/matching/ofShipment';
import { feeTypes } from '#domain/values/feeType';
import type { Money } from '#domain/values/money';

/** What is known of shipments by their confirmation ids. */
export interface KnownShipments {
  /** What their carriers may charge. */
  readonly accepted?: AcceptedCharges;
  /** Those of which more may still be received. */
  readonly arriving?: ReadonlySet<string>;
}

interface OfShipments extends KnownShipments {
  readonly lines: readonly Evidenced[];
  readonly givenBack: (charge: ChargedRow) => Money;
  readonly first: (charge: ChargedRow) => ChargedRow | undefined;
}

/** The rows of settlements for shipments of which it is known what is owed; no verdict of any other row. */
export function shipmentVerdicts(
  charges: readonly ChargedRow[],
  { lines, accepted = new Map(), arriving = new Set(), givenBack, first }: OfShipments,
): (charge: ChargedRow) => Verdict | undefined {
  const linesOf = linesOfShipments(lines);
  const verdictsOf = (shipment: string, ofFee: readonly ChargedRow[], about: readonly Evidenced[]) => {
    const held = { charges: ofFee, givenBack, first };
    const charge = ofFee[0]?.feeType === feeTypes.shipping ? accepted.get(shipment) : undefined;
    if (charge !== undefined) return asAWhole({ ...held, ...byAcceptance(charge) });
    if (about.length === 0) return undefined;
    if (!arriving.has(shipment)) return asAWhole({ ...held, ...byLines(about) });
    return () => notJudged({ reason: 'shipment-open', shipment });
  };
  const verdicts = new Map<ChargedRow, Verdict>();
  for (const [fee, ofFee] of Map.groupBy(charges.filter(isOfShipment), feeOfShipment)) {
    const shipment = ofFee[0]?.subject.shipmentConfirmationId ?? '';
    const verdictOf = verdictsOf(shipment, ofFee, linesOf.get(fee) ?? []);
    if (verdictOf !== undefined) for (const charge of ofFee) verdicts.set(charge, verdictOf(charge));
  }
  return (charge) => verdicts.get(charge);
}

const byLines = (lines: readonly Evidenced[]): OwedInAll => ({
  compared: (charged, rows) => compare(charged, rows, lines),
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
