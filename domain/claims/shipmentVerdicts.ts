import type { ChargedRow } from '#domain/claims/chargedRow';
import type { Evidenced } from '#domain/claims/evidence';
import { notJudged, type Verdict } from '#domain/claims/judgement';
import { asAWhole, feeOfShipment, isOfShipment, linesOfShipments } from '#domain/claims/ofShipment';
import type { Money } from '#domain/money';

interface OfShipments {
  readonly lines: readonly Evidenced[];
  /** Shipment confirmation ids of those of which more may still be received. */
  readonly arriving?: ReadonlySet<string>;
  readonly givenBack: (charge: ChargedRow) => Money;
  readonly first: (charge: ChargedRow) => ChargedRow | undefined;
}

/** The rows of settlements for shipments of which there are lines of ours; no verdict of any other row. */
export function shipmentVerdicts(
  charges: readonly ChargedRow[],
  { lines, arriving = new Set(), givenBack, first }: OfShipments,
): (charge: ChargedRow) => Verdict | undefined {
  const verdicts = new Map<ChargedRow, Verdict>();
  const linesOf = linesOfShipments(lines);
  for (const [fee, ofFee] of Map.groupBy(charges.filter(isOfShipment), feeOfShipment)) {
    const about = linesOf.get(fee);
    const shipment = ofFee[0]?.subject.shipmentConfirmationId;
    if (about === undefined || shipment === undefined) continue;
    const verdictOf = arriving.has(shipment)
      ? () => notJudged(`${shipment} is not closed: units may still be received, and more may be owed for it`)
      : asAWhole({ charges: ofFee, lines: about, givenBack, first });
    for (const charge of ofFee) verdicts.set(charge, verdictOf(charge));
  }
  return (charge) => verdicts.get(charge);
}
