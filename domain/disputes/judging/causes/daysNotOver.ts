import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import type { Reasons } from '#domain/disputes/judging/difference';
import { mayConcern } from '#domain/disputes/judging/matching/isSameSubject';
import type { RecomputedLine } from '#domain/fees/lines/recomputedLine';
import { isResidue } from '#domain/fees/lines/stored/residueLine';
import { rangeOf } from '#domain/fees/pricing/computedTotals';
import { computedFeeTypes } from '#domain/values/feeType';
import { zero } from '#domain/values/money';

/**
 * Finds a charged day on which nothing was over the limit. It needs other days of the month that our lines have as
 * over, and all of them computable: only then are usage and limit known, and a missing line proves that the day was not
 * over.
 */
export function daysNotOver(
  { feeType, country, from, subject, amount }: ChargedRow,
  lines: readonly RecomputedLine[],
): Reasons | undefined {
  if (feeType !== computedFeeTypes.overage) return undefined;
  const monthLines = lines.filter(
    (line) =>
      line.feeType === feeType &&
      line.country === country &&
      !isResidue(line.subject) &&
      line.period.from.slice(0, 7) === from.slice(0, 7) &&
      mayConcern(subject, line.subject),
  );
  if (monthLines.length === 0 || monthLines.some(({ result }) => rangeOf(result) === undefined))
    return undefined;
  const nothing = zero(amount.code);
  const days = monthLines.map(({ period }) => period.from);
  return {
    because: [{ cause: 'days', why: { reason: 'not-over-limit', day: from, daysOver: days } }],
    judgedBy: 'events',
    owed: { least: nothing, most: nothing },
    lines: [],
    evidence: monthLines.flatMap(({ evidence }) => evidence),
  };
}
