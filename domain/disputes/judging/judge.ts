import { asMeasured } from '#domain/disputes/judging/causes/asMeasured';
import { daysNotOver } from '#domain/disputes/judging/causes/daysNotOver';
import { doubleCharges, twice } from '#domain/disputes/judging/causes/doubleCharges';
import { endedFee } from '#domain/disputes/judging/causes/endedFee';
import { keptCarrierCharge, type VoidedCharges } from '#domain/disputes/judging/causes/keptCarrierCharge';
import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import { type ClaimTerms, difference } from '#domain/disputes/judging/difference';
import type { Evidenced } from '#domain/disputes/judging/evidence';
import { claimed, type Judged, more, notJudged, type Verdict } from '#domain/disputes/judging/judgement';
import { heldAgainst } from '#domain/disputes/judging/matching/heldAgainst';
import { type Match, matching } from '#domain/disputes/judging/matching/matching';
import { monthTotals } from '#domain/disputes/judging/matching/monthTotals';
import { type KnownShipments, shipmentVerdicts } from '#domain/disputes/judging/matching/shipmentVerdicts';
import { toldElsewhere } from '#domain/disputes/judging/matching/toldElsewhere';
import { noFeeByFigures } from '#domain/disputes/judging/noFeeByFigures';
import { postings } from '#domain/disputes/judging/posting';
import { reimbursed } from '#domain/disputes/judging/reimbursed';
import { rowCheck } from '#domain/disputes/judging/rowCheck/rowCheck';
import { judgedUnits } from '#domain/disputes/judging/units/judgedUnits';
import { isOfUnits } from '#domain/disputes/judging/units/soldUnits';
import type { RecomputedLine } from '#domain/fees/lines/recomputedLine';
import type { SkuSource } from '#domain/fees/lines/sources';
import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import type { Instant } from '#domain/values/instant';

/** All that is known of what was charged and of what is owed. */
export interface Known extends ClaimTerms, KnownShipments {
  /** Charges and credits, of any reports. */
  readonly rows: readonly ChargedRow[];
  /** Of every month that the rows are for, and of every shipment; none where a file is judged by itself. */
  readonly lines: readonly (RecomputedLine & Evidenced)[];
  readonly voided: VoidedCharges;
  readonly book: RateCardBook;
  /** What is known of a unit of each SKU, for the fees of units sold. */
  readonly skus?: readonly SkuSource[];
  /** Which charges are to be judged; the others are there to tell what was charged twice, and given back. */
  readonly asked?: (charge: ChargedRow) => boolean;
  /** When it is judged, UTC: what can be claimed no more is no part of what can. */
  readonly now: Instant;
  /** Of charges that somebody disputes, or has disputed: the charge under which. */
  readonly disputedAs?: ReadonlyMap<string, string>;
}

/** Every charge, held against what is owed of it. Credits are no charges: they only make a claim less. */
export function judge(known: Known): readonly Judged[] {
  const charges = known.rows.filter(({ kind }) => kind === 'charge');
  const givenBack = reimbursed(known.rows);
  const posted = postings(known.rows);
  const byItself = verdictsOfSettled(known, charges, givenBack);
  const judged = (charge: ChargedRow, verdict: Verdict): Judged => ({
    charge,
    judgement:
      verdict.kind === 'more'
        ? claimed(
            difference(charge, givenBack(charge), verdict.reasons, posted(charge), known),
            verdict.reasons,
          )
        : verdict,
  });

  const settled: Judged[] = [];
  const open: ChargedRow[] = [];
  const asked = charges.filter(known.asked ?? (() => true));
  for (const charge of asked.filter((each) => !isOfUnits(each))) {
    const verdict = byItself(charge);
    if (verdict === undefined) open.push(charge);
    else settled.push(judged(charge, verdict));
  }
  const matches = [...Map.groupBy(open, ({ report }) => report).values()].flatMap((ofReport) =>
    matching(ofReport, known.lines),
  );
  const matched = matches.flatMap((match) =>
    verdictsOf(match, known).map(([charge, verdict, unmatched]) => ({
      ...judged(charge, verdict),
      ...(unmatched && { unmatched }),
    })),
  );
  const units = judgedUnits(asked.filter(isOfUnits), { ...known, givenBack, posted });
  return [...settled, ...units, ...matched];
}

/** What no line of the same days is needed for. */
function verdictsOfSettled(
  known: Known,
  charges: readonly ChargedRow[],
  givenBack: ReturnType<typeof reimbursed>,
) {
  const { rows, voided, book } = known;
  const elsewhere = toldElsewhere(rows);
  const firsts = doubleCharges(charges);
  const first = (charge: ChargedRow) => firsts.get(charge);
  const byMonth = monthTotals(charges, { ...known, givenBack });
  const byShipment = shipmentVerdicts(charges, { ...known, givenBack, first });
  return (charge: ChargedRow): Verdict | undefined => {
    const told = elsewhere(charge);
    if (told !== undefined) return told;
    const kept = keptCarrierCharge(charge, voided);
    if (kept !== undefined) return more(kept);
    const asAWhole = byShipment(charge) ?? byMonth(charge);
    if (asAWhole !== undefined) return asAWhole;
    const reasons = endedFee(charge, book) ?? twice(charge, first(charge));
    return reasons && more(reasons);
  };
}

/** By the lines; where there are none, or they cannot tell, each row by its own figures. */
function verdictsOf(
  { charges, lines }: Match<RecomputedLine & Evidenced>,
  known: Known,
): readonly (readonly [ChargedRow, Verdict, true?])[] {
  if (lines.length === 0)
    return charges.map((charge) => {
      const reasons = daysNotOver(charge, known.lines);
      return reasons === undefined
        ? [charge, ofItsFigures(charge, known.book), true]
        : [charge, more(reasons)];
    });
  const measured = lines.map((line) => asMeasured(line, charges));
  const byEvents = heldAgainst(charges, measured, 'events');
  return charges.map((charge) => {
    const verdict = byEvents(charge);
    if (verdict.kind !== 'not-judged') return [charge, verdict];
    const own = ofItsFigures(charge, known.book);
    return [charge, own.kind === 'not-judged' ? verdict : own];
  });
}

function ofItsFigures(charge: ChargedRow, book: RateCardBook): Verdict {
  const lines = rowCheck(charge, book);
  if ('why' in lines) return notJudged(lines.why);
  const verdict = heldAgainst([charge], lines, 'row')(charge);
  return verdict.kind === 'more' && lines.length === 0 ? more(noFeeByFigures(charge, book)) : verdict;
}
