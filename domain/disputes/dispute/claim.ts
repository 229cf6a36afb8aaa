import Big from 'big.js';
import { refuse } from '#domain/aggregate/decision';
import type { Finding } from '#domain/disputes/dispute/values';
import { type Money, smallestUnit } from '#domain/values/money';

type Amounts = Pick<Finding, 'charged' | 'reimbursed' | 'expected' | 'claimed'>;

/** The most that can be claimed: the charge less the most that may be owed and less what Amazon reimbursed. */
export const claimableAmount = ({
  charged,
  reimbursed,
  expected: { most },
}: Omit<Amounts, 'claimed'>): Money => ({
  amount: new Big(charged.amount)
    .minus(most.amount)
    .minus(reimbursed?.amount ?? '0')
    .toFixed(),
  code: charged.code,
});

/** Limits a claim to the claimable amount. */
export function capClaim(amounts: Amounts): Money {
  const { claimed } = amounts;
  const most = claimableAmount(amounts);
  return new Big(claimed.amount).gt(most.amount) ? most : claimed;
}

/** What remains of a claim after a partial grant. */
export const remainingClaim = (claimed: Money, { amount }: Money): Money => ({
  amount: new Big(claimed.amount).minus(amount).toFixed(),
  code: claimed.code,
});

/** Refuses a claim that rounding explains: one cent a line (rule 19). */
export function nothingToClaim(claimed: Money, lines: number) {
  const rounding = new Big(smallestUnit(claimed.code)).times(String(lines));
  if (new Big(claimed.amount).gt(rounding)) return undefined;
  const { code } = claimed;
  return refuse({
    reason: 'nothing-to-claim',
    left: claimed,
    rounding: { amount: rounding.toFixed(), code },
  } as const);
}

/** Refuses an amount in another currency than the charge. */
export function otherCurrency({ code: currency }: Money, ...amounts: readonly (Money | undefined)[]) {
  const other = amounts.find((amount) => amount !== undefined && amount.code !== currency);
  return other && refuse({ reason: 'other-currency', currency, given: other.code } as const);
}
