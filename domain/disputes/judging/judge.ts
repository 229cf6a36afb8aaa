import { daysNotOver } from '#domain/disputes/judging/causes/daysNotOver';
import { doubleChargeReasons, doubleCharges } from '#domain/disputes/judging/causes/doubleCharges';
import { endedFee } from '#domain/disputes/judging/causes/endedFee';
import { keptCarrierCharge, type VoidedCharges } from '#domain/disputes/judging/causes/keptCarrierCharge';
import { widenByRowVolume } from '#domain/disputes/judging/causes/widenByRowVolume';
import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import { type ClaimTerms, difference } from '#domain/disputes/judging/difference';
import type { TraceableFee } from '#domain/disputes/judging/evidence';
import {
  differenceJudgement,
  excessVerdict,
  type JudgedCharge,
  notJudgedVerdict,
  type Verdict,
} from '#domain/disputes/judging/judgement';
import { compareWithOwed } from '#domain/disputes/judging/matching/compareWithOwed';
import { coveredByDetailReport } from '#domain/disputes/judging/matching/coveredByDetailReport';
import { type Match, matchRows } from '#domain/disputes/judging/matching/matchRows';
import { monthVerdicts } from '#domain/disputes/judging/matching/monthVerdicts';
import { type ShipmentIndex, shipmentVerdicts } from '#domain/disputes/judging/matching/shipmentVerdicts';
import { noFeeByFigures } from '#domain/disputes/judging/noFeeByFigures';
import { postings } from '#domain/disputes/judging/posting';
import { reimbursements } from '#domain/disputes/judging/reimbursements';
import { rowCheck } from '#domain/disputes/judging/rowCheck/rowCheck';
import { judgeUnits } from '#domain/disputes/judging/units/judgeUnits';
import { isUnitFeeRow } from '#domain/disputes/judging/units/soldUnits';
import type { RecomputedLine } from '#domain/fees/lines/recomputedLine';
import type { SkuSource } from '#domain/fees/lines/sources';
import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import type { Instant } from '#domain/values/instant';

/** All that is known of what was charged and of what is owed. */
export interface ScanInputs extends ClaimTerms, ShipmentIndex {
  /** Charges and credits, of any reports. */
  readonly rows: readonly ChargedRow[];
  /** Of every month that the rows are for, and of every shipment; none where a file is judged by itself. */
  readonly lines: readonly (RecomputedLine & TraceableFee)[];
  readonly voided: VoidedCharges;
  readonly book: RateCardBook;
  /** What is known of a unit of each SKU, for the fees of units sold. */
  readonly skus?: readonly SkuSource[];
  /** Which charges are to be judged; the others are there to tell what was charged twice, and given back. */
  readonly isToJudge?: (charge: ChargedRow) => boolean;
  /** When it is judged, UTC: what can be claimed no more is no part of what can. */
  readonly now: Instant;
  /** Of charges that somebody disputes, or has disputed: the charge under which. */
  readonly disputedAs?: ReadonlyMap<string, string>;
}

/** Every charge, held against what is owed of it. Credits are no charges: they only make a claim less. */
export function judge(known: ScanInputs): readonly JudgedCharge[] {
  const charges = known.rows.filter(({ kind }) => kind === 'charge');
  const givenBack = reimbursements(known.rows);
  const posted = postings(known.rows);
  const byItself = verdictsWithoutLines(known, charges, givenBack);
  const judged = (charge: ChargedRow, verdict: Verdict): JudgedCharge => ({
    charge,
    judgement:
      verdict.kind === 'more'
        ? differenceJudgement(
            difference(charge, givenBack(charge), verdict.reasons, posted(charge), known),
            verdict.reasons,
          )
        : verdict,
  });

  const settled: JudgedCharge[] = [];
  const open: ChargedRow[] = [];
  const asked = charges.filter(known.isToJudge ?? (() => true));
  for (const charge of asked.filter((each) => !isUnitFeeRow(each))) {
    const verdict = byItself(charge);
    if (verdict === undefined) open.push(charge);
    else settled.push(judged(charge, verdict));
  }
  const matches = [...Map.groupBy(open, ({ report }) => report).values()].flatMap((ofReport) =>
    matchRows(ofReport, known.lines),
  );
  const matched = matches.flatMap((match) =>
    verdictsByLines(match, known).map(([charge, verdict, unmatched]) => ({
      ...judged(charge, verdict),
      ...(unmatched && { unmatched }),
    })),
  );
  const units = judgeUnits(asked.filter(isUnitFeeRow), { ...known, givenBack, posted });
  return [...settled, ...units, ...matched];
}

/** What no line of the same days is needed for. */
function verdictsWithoutLines(
  known: ScanInputs,
  charges: readonly ChargedRow[],
  givenBack: ReturnType<typeof reimbursements>,
) {
  const { rows, voided, book } = known;
  const elsewhere = coveredByDetailReport(rows);
  const firsts = doubleCharges(charges);
  const first = (charge: ChargedRow) => firsts.get(charge);
  const byMonth = monthVerdicts(charges, { ...known, givenBack });
  const byShipment = shipmentVerdicts(charges, { ...known, givenBack, first });
  return (charge: ChargedRow): Verdict | undefined => {
    const told = elsewhere(charge);
    if (told !== undefined) return told;
    const kept = keptCarrierCharge(charge, voided);
    if (kept !== undefined) return excessVerdict(kept);
    const asAWhole = byShipment(charge) ?? byMonth(charge);
    if (asAWhole !== undefined) return asAWhole;
    const reasons = endedFee(charge, book) ?? doubleChargeReasons(charge, first(charge));
    return reasons && excessVerdict(reasons);
  };
}

/** By the lines; where there are none, or they cannot tell, each row by its own figures. */
function verdictsByLines(
  { charges, lines }: Match<RecomputedLine & TraceableFee>,
  known: ScanInputs,
): readonly (readonly [ChargedRow, Verdict, true?])[] {
  if (lines.length === 0)
    return charges.map((charge) => {
      const reasons = daysNotOver(charge, known.lines);
      return reasons === undefined
        ? [charge, verdictByRowFigures(charge, known.book), true]
        : [charge, excessVerdict(reasons)];
    });
  const measured = lines.map((line) => widenByRowVolume(line, charges));
  const byEvents = compareWithOwed(charges, measured, 'events');
  return charges.map((charge) => {
    const verdict = byEvents(charge);
    if (verdict.kind !== 'not-judged') return [charge, verdict];
    const own = verdictByRowFigures(charge, known.book);
    return [charge, own.kind === 'not-judged' ? verdict : own];
  });
}

function verdictByRowFigures(charge: ChargedRow, book: RateCardBook): Verdict {
  const lines = rowCheck(charge, book);
  if ('why' in lines) return notJudgedVerdict(lines.why);
  const verdict = compareWithOwed([charge], lines, 'row')(charge);
  return verdict.kind === 'more' && lines.length === 0
    ? excessVerdict(noFeeByFigures(charge, book))
    : verdict;
}
