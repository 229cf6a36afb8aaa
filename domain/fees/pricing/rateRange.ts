import Big from 'big.js';

/** A row of a card with one amount, or where a source names a range, its ends. */
interface RangeRow {
  readonly amount: string;
  readonly amountTo?: string | undefined;
}

/** What a sum multiplies by. */
export const rateEnds = ({ amount, amountTo }: RangeRow) => ({
  rate: new Big(amount),
  rateTo: amountTo === undefined ? undefined : new Big(amountTo),
});

/** `0.44`, or `0.69 to 0.94`. */
export const formatRateRange = ({ amount, amountTo }: RangeRow): string =>
  amountTo === undefined ? amount : `${amount} to ${amountTo}`;
