import Big from 'big.js';
import type { NotJudgedReason } from '#domain/disputes/judging/reasons';
import type { ComputedFee, FeeResult } from '#domain/fees/pricing/computedFee';
import { type ComputedTotal, computedTotals } from '#domain/fees/pricing/computedTotals';
import type { NotComputableReason } from '#domain/fees/pricing/notComputableReason';
import { add, type Money, negated, rounded, smallestUnit, zero } from '#domain/values/money';

/** How a charge compares with what is owed. */
export type Comparison =
  | { readonly kind: 'agrees'; readonly owed: ComputedTotal }
  | { readonly kind: 'less'; readonly owed: ComputedTotal; readonly by: Money }
  /** By more than a cent a line above the most that may be owed. */
  | { readonly kind: 'more'; readonly owed: ComputedTotal; readonly by: Money }
  | { readonly kind: 'not-judged'; readonly why: NotJudgedReason };

/** @param rows number of charged rows: each row, or each of our lines, may differ by a cent of rounding (rule 19) */
export function compareToLines(charged: Money, rows: number, lines: readonly ComputedFee[]): Comparison {
  const unknown = lines.flatMap(({ result }) => notComputableReasons(result));
  const { totals, notComputable } = computedTotals(lines);
  if (notComputable > 0) return { kind: 'not-judged', why: { reason: 'not-computable', of: unknown } };
  const nothing = zero(charged.code);
  const [owed = { least: nothing, most: nothing }, ...others] = totals;
  if (others.length > 0)
    return { kind: 'not-judged', why: { reason: 'several-currencies', what: 'computed' } };
  return compareToTotal(charged, Math.max(rows, lines.length), owed);
}

/** @param units how many of the currency's smallest unit, such as cents, the two may differ by */
export function compareToTotal(charged: Money, units: number, owed: ComputedTotal): Comparison {
  if (owed.least.code !== charged.code)
    return {
      kind: 'not-judged',
      why: { reason: 'other-currency', charged: charged.code, computed: owed.least.code },
    };
  const rounding = new Big(smallestUnit(charged.code)).times(String(units));
  const over = minus(charged, owed.most);
  if (new Big(over.amount).gt(rounding)) return { kind: 'more', owed, by: over };
  const under = minus(owed.least, charged);
  return new Big(under.amount).gt(rounding) ? { kind: 'less', owed, by: under } : { kind: 'agrees', owed };
}

export const minus = (one: Money, other: Money): Money => rounded(add(one, negated(other)));

function notComputableReasons(result: FeeResult): readonly NotComputableReason[] {
  switch (result.kind) {
    case 'not-computable':
      return [result.why];
    case 'candidates':
      return result.candidates.flatMap((each) => (each.kind === 'not-computable' ? [each.why] : []));
    case 'amount':
    case 'interval':
      return [];
  }
}
