import Big from 'big.js';
import type { Amount } from '#domain/fees/pricing/computedFee';

/** A day's fee as dividend and divisor. A card that rounds the rate first leaves only the rounded fee. */
export function unroundedDailyFee({ rounding, quantity, rate, divisor, amount }: Amount) {
  switch (rounding) {
    case 'line half-up cents':
      return { dividend: new Big(quantity).times(rate), divisor };
    case 'rate first, half-up cents':
      return { dividend: new Big(amount.amount), divisor: '1' };
  }
}
