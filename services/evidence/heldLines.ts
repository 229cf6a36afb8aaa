import { asMeasured } from '#domain/claims/causes/asMeasured';
import { daysNotOver } from '#domain/claims/causes/daysNotOver';
import { doubleCharges } from '#domain/claims/causes/doubleCharges';
import { bothRoundings } from '#domain/claims/matching/bothRoundings';
import { matching } from '#domain/claims/matching/matching';
import { feeOfShipment, isOfShipment } from '#domain/claims/matching/ofShipment';
import { rowCheck } from '#domain/claims/rowCheck/rowCheck';
import { isOfUnits } from '#domain/claims/units/soldUnits';
import type { DisputeCause } from '#domain/dispute/values';
import { rangeOf } from '#domain/fees/computedTotals';
import { monthsOf } from '#domain/fees/month';
import type { RateCardBook } from '#domain/rateCards/cardsOn';
import type { RecomputedLine } from '#domain/recomputation/recomputedLine';
import { linesOfUnits } from '#services/evidence/linesOfUnits';
import { charges, type ListedCharge } from '#services/queries/charges';
import type { ReadSide } from '#services/queries/readSide';
import { type LedgerLine, recomputed } from '#services/queries/recomputed';
import { feeSources } from '#services/recomputation/feeSources';
import { linesOfShipments } from '#services/recomputation/linesOfShipments';

/** A line that a dispute rests on: one of the ledger, or what the charge's own row comes to by the card. */
export type EvidenceLine = RecomputedLine & { readonly id: string };

/** What a charge was held against. None where something else shows that nothing is owed of it. */
export interface HeldLines {
  readonly lines: readonly EvidenceLine[];
  /** How many rows of charges are for these lines together: each owes its share of them. */
  readonly rows: number;
}

/** As the scan holds a charge against lines, of the side that is given. */
export async function heldLines(
  side: ReadSide,
  charge: ListedCharge,
  cause: DisputeCause,
  book: RateCardBook,
): Promise<HeldLines> {
  if (provedOtherwise.has(cause)) return none;
  const { sellerId, feeType, report } = charge;
  if (isOfUnits(charge)) return { lines: await linesOfUnits(side, charge, book), rows: 1 };
  const ofReport = (await charges(side, { sellerId, feeType })).filter(
    (each) => each.kind === 'charge' && each.report === report,
  );
  if (isOfShipment(charge)) {
    const ofFee = ofReport.filter((each) => feeOfShipment(each) === feeOfShipment(charge));
    return { lines: await linesOfShipment(side, charge, book), rows: ofFee.length };
  }
  const lines: LedgerLine[] = [];
  for (const month of monthsOf(charge)) lines.push(...(await recomputed(side, { sellerId, month, book })));
  if (daysNotOver(charge, lines) !== undefined && matching([charge], lines)[0]?.lines.length === 0)
    return none;
  const again = doubleCharges(ofReport);
  const once = ofReport.filter((each) => each.chargeId === charge.chargeId || !again.has(each));
  const match = matching(once, lines).find((each) =>
    each.charges.some(({ chargeId }) => chargeId === charge.chargeId),
  );
  const about = (match?.lines ?? []).map((line) => asMeasured(line, match?.charges ?? []));
  if (about.length > 0 && about.every(isComputable))
    return { lines: about.map(withHigherRounding), rows: match?.charges.length ?? 1 };
  const own = rowCheck(charge, book);
  return 'why' in own
    ? { lines: about, rows: 1 }
    : { lines: own.map((line, at) => ({ ...withHigherRounding(line), ...ofRow(charge, at) })), rows: 1 };
}

const none: HeldLines = { lines: [], rows: 1 };

/** Another row, or what befell the shipment, shows that nothing is owed, whatever the fee comes to. */
const provedOtherwise: ReadonlySet<DisputeCause> = new Set([
  'double-charge',
  'carrier-charge-kept',
  'fee-ended',
]);

const ofRow = ({ event }: ListedCharge, at: number) => ({ id: `row-${at + 1}`, evidence: [event] });

async function linesOfShipment(side: ReadSide, charge: ListedCharge, book: RateCardBook) {
  const sources = await feeSources(side, charge.sellerId);
  const shipment = new Set([charge.subject.shipmentConfirmationId ?? '']);
  return linesOfShipments(sources, shipment, book).filter(({ feeType }) => feeType === charge.feeType);
}

const isComputable = ({ result }: Pick<RecomputedLine, 'result'>): boolean => rangeOf(result) !== undefined;

/** The other rounding of Amazon's pages too, where it comes to more. */
function withHigherRounding<Line extends Parameters<typeof bothRoundings>[0]>(line: Line): Line {
  const both = bothRoundings(line);
  const [most, own] = [rangeOf(both.result), rangeOf(line.result)].map((range) => range?.most.amount);
  return most === own ? line : both;
}
