import Big from 'big.js';
import type { Amount, ComputedFee } from '#domain/fees/pricing/computedFee';
import { unroundedDailyFee } from '#domain/fees/pricing/unroundedDailyFee';
import { add, type Money, negated, rounded } from '#domain/values/money';

/** The overage of a month. The sum of its rounded daily lines is owed (rule 19). */
export interface OverageMonth {
  readonly owed: Money;
  /** The month by Amazon's pages: the sum of all days, rounded once. */
  readonly published: Money;
  /** Published less owed, which becomes a line of its own. */
  readonly residue: Money;
}

/** @returns `undefined` without lines, or when a line has no single amount */
export function overageMonth(lines: readonly ComputedFee[]): OverageMonth | undefined {
  const amounts = lines.flatMap(({ result }): readonly Amount[] =>
    result.kind === 'amount' ? [result] : [],
  );
  const [first, ...others] = amounts;
  if (first === undefined || amounts.length < lines.length) return undefined;
  const owed = rounded(others.reduce((sum, { amount }) => add(sum, amount), first.amount));
  const published = rounded({ amount: exactTotal(amounts), code: owed.code });
  return {
    owed,
    published,
    residue: rounded(add(published, negated(owed))),
  };
}

/** Divides last, so that 31 days of a thirty-first are exactly one. */
function exactTotal(amounts: readonly Amount[]): string {
  const byDivisor = new Map<string, Big>();
  for (const { dividend, divisor } of amounts.map(unroundedDailyFee))
    byDivisor.set(divisor, (byDivisor.get(divisor) ?? new Big('0')).plus(dividend));
  return [...byDivisor].reduce((sum, [divisor, part]) => sum.plus(part.div(divisor)), new Big('0')).toFixed();
}
