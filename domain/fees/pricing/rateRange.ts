import Big from 'big.js';

/** A card's row with one amount, or with two ends when its source names a range. */
interface RangeRow {
  readonly amount: string;
  readonly amountTo?: string | undefined;
}

export const rateEnds = ({ amount, amountTo }: RangeRow) => ({
  rate: new Big(amount),
  rateTo: amountTo === undefined ? undefined : new Big(amountTo),
});

/** Formats `0.44`, or `0.69 to 0.94`. */
export const formatRateRange = ({ amount, amountTo }: RangeRow): string =>
  amountTo === undefined ? amount : `${amount} to ${amountTo}`;
