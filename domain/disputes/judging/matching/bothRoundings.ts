import Big from 'big.js';
import type { Amount, ComputedFee } from '#domain/fees/pricing/computedFee';
import { rangeOf } from '#domain/fees/pricing/computedTotals';
import { computedFeeTypes } from '#domain/values/feeType';
import { rounded } from '#domain/values/money';

/**
 * Amazon's pages round a day over the storage limit in two ways: the card rounds the fee once, and the example of 2023
 * rounds the day's rate before it multiplies. Both count as right, so an amount by the second is explained, never
 * claimed.
 */
export function bothRoundings<Line extends ComputedFee>(line: Line): Line {
  const { result, inputs, feeType } = line;
  const days = inputs['daysInMonth'];
  if (feeType !== computedFeeTypes.overage || result.kind !== 'amount' || days === undefined) return line;
  if (result.rounding !== 'line half-up cents') return line;
  return { ...line, result: { kind: 'candidates', candidates: [result, rateFirst(result, days)] } };
}

/** Adds the second rounding only when it comes to more. */
export function withHigherRounding<Line extends ComputedFee>(line: Line): Line {
  const both = bothRoundings(line);
  const [most, own] = [rangeOf(both.result), rangeOf(line.result)].map((range) => range?.most.amount);
  return most === own ? line : both;
}

function rateFirst(amount: Amount, days: string): Amount {
  const { quantity, rate, divisor } = amount;
  const { code } = amount.amount;
  const dailyRate = rounded({ amount: new Big(rate).div(days).toFixed(), code }).amount;
  const product = new Big(quantity).times(days).times(dailyRate).div(divisor).toFixed();
  return {
    ...amount,
    rounding: 'rate first, half-up cents',
    amount: rounded({ amount: product, code }),
  };
}
