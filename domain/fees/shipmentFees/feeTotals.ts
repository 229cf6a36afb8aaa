import type { Fee } from '#domain/fees/shipmentFees/feesAt';
import { add, type Money } from '#domain/values/money';

/** Sums, one for each currency. Withdrawn estimates and voided charges are in none of them. */
export interface FeeTotals {
  readonly estimates: readonly Money[];
  readonly pending: readonly Money[];
  readonly posted: readonly Money[];
  /** Lines whose amount is unknown, so that the sums are not the whole. */
  readonly unknown: number;
}

export function feeTotals(fees: readonly Fee[]): FeeTotals {
  const inState = (state: Fee['state']) => fees.filter((fee) => fee.state === state);
  return {
    estimates: sums(inState('estimated')),
    pending: sums(inState('pending')),
    posted: sums(inState('posted')),
    unknown: inState('unknown').length,
  };
}

function sums(fees: readonly Fee[]): readonly Money[] {
  const byCurrency = new Map<string, Money>();
  for (const { amount } of fees) {
    if (amount === null) continue;
    const sum = byCurrency.get(amount.code);
    byCurrency.set(amount.code, sum === undefined ? amount : add(sum, amount));
  }
  return [...byCurrency.values()];
}
