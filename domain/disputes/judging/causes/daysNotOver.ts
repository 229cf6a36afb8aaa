import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import type { Reasons } from '#domain/disputes/judging/difference';
import { mayConcern } from '#domain/disputes/judging/matching/isSameSubject';
import type { RecomputedLine } from '#domain/fees/lines/recomputedLine';
import { isResidue } from '#domain/fees/lines/stored/residueLine';
import { rangeOf } from '#domain/fees/pricing/computedTotals';
import { computedFeeTypes } from '#domain/values/feeType';
import { zero } from '#domain/values/money';

/**
 * A day charged as over the limit on which nothing was. Only where other days of its month were over by our lines, and all of
 * them are computable: then usage and limit are known, and that there is no line says something.
 */
export function daysNotOver(
  { feeType, country, from, subject, amount }: ChargedRow,
  lines: readonly RecomputedLine[],
): Reasons | undefined {
  if (feeType !== computedFeeTypes.overage) return undefined;
  const ofMonth = lines.filter(
    (line) =>
      line.feeType === feeType &&
      line.country === country &&
      !isResidue(line.subject) &&
      line.period.from.slice(0, 7) === from.slice(0, 7) &&
      mayConcern(subject, line.subject),
  );
  if (ofMonth.length === 0 || ofMonth.some(({ result }) => rangeOf(result) === undefined)) return undefined;
  const nothing = zero(amount.code);
  const days = ofMonth.map(({ period }) => period.from);
  return {
    because: [{ cause: 'days', why: { reason: 'not-over-limit', day: from, daysOver: days } }],
    judgedBy: 'events',
    owed: { least: nothing, most: nothing },
    lines: [],
    evidence: ofMonth.flatMap(({ evidence }) => evidence),
  };
}
