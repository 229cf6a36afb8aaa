import Big from 'big.js';
import { refuse } from '#domain/aggregate/decision';
import type { Finding } from '#domain/disputes/dispute/values';
import { type Money, smallestUnit } from '#domain/values/money';

type Amounts = Pick<Finding, 'charged' | 'reimbursed' | 'expected' | 'claimed'>;

/** What may be claimed at most: what was charged, without what is owed of it at most and what was given back already. */
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

/** What is claimed, capped at what may be. */
export function capClaim(amounts: Amounts): Money {
  const { claimed } = amounts;
  const most = claimableAmount(amounts);
  return new Big(claimed.amount).gt(most.amount) ? most : claimed;
}

/** What is left of a claim once something was granted of it. */
export const remainingClaim = (claimed: Money, { amount }: Money): Money => ({
  amount: new Big(claimed.amount).minus(amount).toFixed(),
  code: claimed.code,
});

/** A refusal where a claim is no more than rounding: a cent a line (rule 19). */
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

/** A refusal where an amount is in another currency than the charge. */
export function otherCurrency({ code: currency }: Money, ...amounts: readonly (Money | undefined)[]) {
  const other = amounts.find((amount) => amount !== undefined && amount.code !== currency);
  return other && refuse({ reason: 'other-currency', currency, given: other.code } as const);
}
