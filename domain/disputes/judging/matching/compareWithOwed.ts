import { excessCauses } from '#domain/disputes/judging/causes/excessCauses';
import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import type { Reasons } from '#domain/disputes/judging/difference';
import { flagsOf } from '#domain/disputes/judging/evidence';
import { excessVerdict, notJudgedVerdict, type Verdict } from '#domain/disputes/judging/judgement';
import { allocateOwed } from '#domain/disputes/judging/matching/allocateOwed';
import { bothRoundings } from '#domain/disputes/judging/matching/bothRoundings';
import { compareToLines, minus } from '#domain/disputes/judging/matching/comparison';
import { computedTotals } from '#domain/fees/pricing/computedTotals';
import { total } from '#domain/values/money';

/** Compares rows of one report with the lines that they concern, and gives each row its verdict. */
export function compareWithOwed(
  charges: readonly ChargedRow[],
  lines: Reasons['lines'],
  judgedBy: Reasons['judgedBy'],
): (charge: ChargedRow) => Verdict {
  const [currency = '', ...others] = new Set(charges.map(({ amount }) => amount.code));
  if (others.length > 0) return () => notJudgedVerdict({ reason: 'several-currencies', what: 'charged' });
  const charged = total(
    charges.map(({ amount }) => amount),
    currency,
  );
  const comparison = compareToLines(
    charged,
    charges.length,
    lines.map((line) => bothRoundings(line)),
  );
  switch (comparison.kind) {
    case 'not-judged':
      return () => comparison;
    case 'agrees': {
      const flags = flagsOf(lines);
      return () =>
        flags.length > 0 ? { kind: 'in-doubt', why: { reason: 'flagged', flags } } : { kind: 'agrees' };
    }
    case 'less': {
      const shareOf = allocateOwed(charges, comparison.owed);
      return (charge) => ({ kind: 'less', by: minus(shareOf(charge).least, charge.amount) });
    }
    case 'more': {
      const because = excessCauses(charges, lines);
      const [byCards] = computedTotals(lines).totals;
      const shareOf = allocateOwed(charges, { ...comparison.owed, ...(byCards && { least: byCards.least }) });
      return (charge) =>
        excessVerdict({ because, judgedBy, owed: shareOf(charge), lines, rows: charges.length });
    }
  }
}
