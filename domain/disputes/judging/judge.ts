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

/** What a scan needs: what Amazon charged, and what is owed. */
export interface ScanInputs extends ClaimTerms, ShipmentIndex {
  /** Charges and credits of all reports. */
  readonly rows: readonly ChargedRow[];
  /** The lines of all months and shipments that the rows are for; none when a scan reads only a file. */
  readonly lines: readonly (RecomputedLine & TraceableFee)[];
  readonly voided: VoidedCharges;
  readonly book: RateCardBook;
  /** The SKUs' measurements and prices, for the fees of units sold. */
  readonly skus?: readonly SkuSource[];
  /** Selects the charges to judge. The others only show what Amazon charged twice or reimbursed. */
  readonly isToJudge?: (charge: ChargedRow) => boolean;
  /** The moment of the scan, UTC: it separates late claims from those still in time. */
  readonly now: Instant;
  /** For each disputed charge, the id of the charge whose dispute covers it. */
  readonly disputedAs?: ReadonlyMap<string, string>;
}

/** Judges every charge by what is owed. Credits are not judged: they only lower claims. */
export function judge(inputs: ScanInputs): readonly JudgedCharge[] {
  const charges = inputs.rows.filter(({ kind }) => kind === 'charge');
  const reimbursementOf = reimbursements(inputs.rows);
  const postingOf = postings(inputs.rows);
  const verdictWithoutLines = verdictsWithoutLines(inputs, charges, reimbursementOf);
  const judged = (charge: ChargedRow, verdict: Verdict): JudgedCharge => ({
    charge,
    judgement:
      verdict.kind === 'more'
        ? differenceJudgement(
            difference(charge, reimbursementOf(charge), verdict.reasons, postingOf(charge), inputs),
            verdict.reasons,
          )
        : verdict,
  });

  const settled: JudgedCharge[] = [];
  const open: ChargedRow[] = [];
  const chargesToJudge = charges.filter(inputs.isToJudge ?? (() => true));
  for (const charge of chargesToJudge.filter((each) => !isUnitFeeRow(each))) {
    const verdict = verdictWithoutLines(charge);
    if (verdict === undefined) open.push(charge);
    else settled.push(judged(charge, verdict));
  }
  const matches = [...Map.groupBy(open, ({ report }) => report).values()].flatMap((reportRows) =>
    matchRows(reportRows, inputs.lines),
  );
  const matched = matches.flatMap((match) =>
    verdictsByLines(match, inputs).map(([charge, verdict, unmatched]) => ({
      ...judged(charge, verdict),
      ...(unmatched && { unmatched }),
    })),
  );
  const units = judgeUnits(chargesToJudge.filter(isUnitFeeRow), { ...inputs, reimbursementOf, postingOf });
  return [...settled, ...units, ...matched];
}

/** Verdicts that need no line of the row's own days. */
function verdictsWithoutLines(
  inputs: ScanInputs,
  charges: readonly ChargedRow[],
  reimbursementOf: ReturnType<typeof reimbursements>,
) {
  const { rows, voided, book } = inputs;
  const coveredVerdictOf = coveredByDetailReport(rows);
  const firsts = doubleCharges(charges);
  const firstChargeOf = (charge: ChargedRow) => firsts.get(charge);
  const byMonth = monthVerdicts(charges, { ...inputs, reimbursementOf });
  const byShipment = shipmentVerdicts(charges, { ...inputs, reimbursementOf, firstChargeOf });
  return (charge: ChargedRow): Verdict | undefined => {
    const covered = coveredVerdictOf(charge);
    if (covered !== undefined) return covered;
    const keptCharge = keptCarrierCharge(charge, voided);
    if (keptCharge !== undefined) return excessVerdict(keptCharge);
    const byTotal = byShipment(charge) ?? byMonth(charge);
    if (byTotal !== undefined) return byTotal;
    const reasons = endedFee(charge, book) ?? doubleChargeReasons(charge, firstChargeOf(charge));
    return reasons && excessVerdict(reasons);
  };
}

/** Judges by the lines. A row without lines, or with lines that give no verdict, is judged by its own figures. */
function verdictsByLines(
  { charges, lines }: Match<RecomputedLine & TraceableFee>,
  inputs: ScanInputs,
): readonly (readonly [ChargedRow, Verdict, true?])[] {
  if (lines.length === 0)
    return charges.map((charge) => {
      const reasons = daysNotOver(charge, inputs.lines);
      return reasons === undefined
        ? [charge, verdictByRowFigures(charge, inputs.book), true]
        : [charge, excessVerdict(reasons)];
    });
  const measured = lines.map((line) => widenByRowVolume(line, charges));
  const verdictByLines = compareWithOwed(charges, measured, 'events');
  return charges.map((charge) => {
    const verdict = verdictByLines(charge);
    if (verdict.kind !== 'not-judged') return [charge, verdict];
    const own = verdictByRowFigures(charge, inputs.book);
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
