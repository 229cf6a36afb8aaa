import Big from 'big.js';
import { programOf } from '#domain/disputes/judging/causes/endedFee';
import { type ChargedRow, settlement } from '#domain/disputes/judging/chargedRow';
import { flagsOf, type TraceableFee } from '#domain/disputes/judging/evidence';
import { notJudgedVerdict, type Verdict } from '#domain/disputes/judging/judgement';
import { compareFeeTotal } from '#domain/disputes/judging/matching/compareFeeTotal';
import { type Comparison, compareToLines, minus } from '#domain/disputes/judging/matching/comparison';
import { namesOfSubject } from '#domain/disputes/judging/matching/isSameSubject';
import { isMonthlyFee, monthsPostedOn } from '#domain/disputes/judging/postingDays';
import { isResidue } from '#domain/fees/lines/stored/residueLine';
import { cardsOn, type RateCardBook } from '#domain/fees/rateCards/cardsOn';
import { computedFeeTypes } from '#domain/values/feeType';
import type { Money } from '#domain/values/money';

/** A settlement's row for a whole month of a fee such as storage. It names no subject. */
export const isMonthTotalRow = ({ report, feeType, subject }: ChargedRow): boolean =>
  report === settlement && isMonthlyFee(feeType) && namesOfSubject(subject).length === 0;

interface MonthInputs {
  readonly lines: readonly TraceableFee[];
  readonly book: RateCardBook;
  readonly reimbursementOf: (charge: ChargedRow) => Money;
}

/**
 * Compares all rows of a month's fee with the sum of our lines. A claim could name no subject of an excess (rule 23,
 * unverified), so it is reported, never claimed.
 */
export function monthVerdicts(
  charges: readonly ChargedRow[],
  { lines, book, reimbursementOf }: MonthInputs,
): (charge: ChargedRow) => Verdict | undefined {
  const linesOf = Map.groupBy(
    lines.filter(({ subject }) => !isResidue(subject)),
    ({ feeType, country, period }) => `${feeType} ${country} ${period.from.slice(0, 7)}`,
  );
  const totals = Map.groupBy(charges.filter(isMonthTotalRow), ({ feeType, country, amount, from }) =>
    [feeType, country, amount.code, ...monthsPostedOn(feeType, from)].join(' '),
  );
  const verdicts = new Map<ChargedRow, Verdict>();
  for (const total of totals.values()) {
    const verdictOf = verdictsOf(total, { linesOf, book, reimbursementOf });
    for (const charge of total)
      verdicts.set(charge, withoutClaim(verdictOf(charge), charge, reimbursementOf));
  }
  return (charge) => verdicts.get(charge);
}

interface TotalInputs extends Omit<MonthInputs, 'lines'> {
  readonly linesOf: ReadonlyMap<string, readonly TraceableFee[]>;
}

function verdictsOf(
  charges: readonly ChargedRow[],
  { linesOf, book, reimbursementOf }: TotalInputs,
): (charge: ChargedRow) => Verdict {
  const [first] = charges;
  if (first?.country === undefined) return () => notJudgedVerdict({ reason: 'row-names-no-store' });
  const { feeType, country, from } = first;
  const months = monthsPostedOn(feeType, from);
  const linesOfMonth = (type: string, month: string) => linesOf.get(`${type} ${country} ${month}`) ?? [];
  const monthsWithLines = months.filter((month) => linesOfMonth(feeType, month).length > 0);
  // No source says whether a month's storage row includes the utilization surcharge.
  const addedFees = feeType === computedFeeTypes.storage ? [[], [computedFeeTypes.utilization]] : [[]];
  const possibleLines = monthsWithLines.flatMap((month) =>
    addedFees.map((more) => [feeType, ...more].flatMap((type) => linesOfMonth(type, month))),
  );
  if (possibleLines.length === 0 && !months.some((month) => hasEnded(first, month, book)))
    return () => notJudgedVerdict({ reason: 'no-line-in-months', months });
  return compareFeeTotal({
    charges,
    reimbursementOf,
    firstChargeOf: () => undefined,
    compare: (charged, rows) =>
      nearestComparison(
        (possibleLines.length === 0 ? [[]] : possibleLines).map((lines) =>
          compareToLines(charged, rows, lines),
        ),
      ),
    reasons: (charged, { most }) => ({
      because: [
        {
          cause: 'other',
          why: { reason: 'beyond-month', charged, months, owed: most },
        },
      ],
      lines: [],
    }),
    flags: flagsOf(possibleLines.flat()),
  });
}

function hasEnded({ feeType, country }: ChargedRow, month: string, book: RateCardBook): boolean {
  const program = programOf.get(feeType);
  if (program === undefined || country === undefined) return false;
  return cardsOn(book, program, country, `${month}-01`).kind === 'no-fee';
}

/** Takes the closest of several sums that may be right. A charge between two of them agrees. */
function nearestComparison(all: readonly Comparison[]): Comparison {
  const [first, ...others] = all.toSorted((one, other) => distanceOf(one).cmp(distanceOf(other)));
  if (first === undefined) return notJudgedVerdict({ reason: 'nothing-known' });
  const isBetween = others.some(({ kind }) => (kind === 'more' || kind === 'less') && kind !== first.kind);
  return isBetween && (first.kind === 'more' || first.kind === 'less')
    ? { kind: 'agrees', owed: first.owed }
    : first;
}

const distanceOf = (comparison: Comparison): Big =>
  'by' in comparison ? new Big(comparison.by.amount) : new Big(comparison.kind === 'agrees' ? '-1' : '0');

/** Makes an excess unclaimable, since its row names no subject. */
function withoutClaim(
  verdict: Verdict,
  charge: ChargedRow,
  reimbursementOf: (charge: ChargedRow) => Money,
): Verdict {
  if (verdict.kind !== 'more') return verdict;
  const { owed, because } = verdict.reasons;
  const left = minus(charge.amount, reimbursementOf(charge));
  return { kind: 'unclaimable', by: minus(left, owed.most), why: because[0].why };
}
