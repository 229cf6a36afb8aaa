import Big from 'big.js';
import {
  type Amount,
  type ComputedFee,
  feeLines,
  type Interval,
  notComputable,
} from '#domain/fees/pricing/computedFee';
import { price } from '#domain/fees/pricing/price';
import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import { computedFeeTypes } from '#domain/values/feeType';

/** A percentage of a unit's fulfilment fee alone. */
export function fuelSurcharge(fulfilment: ComputedFee, book: RateCardBook): readonly ComputedFee[] {
  const { country, period, subject, inputs, result } = fulfilment;
  const facts = { feeType: computedFeeTypes.fuel, country, period, subject, inputs };
  const surcharge = price(
    book,
    { program: 'fuel-surcharge', country, day: period.from },
    ({ rows: [row] }) => {
      const fees = result.kind === 'candidates' ? result.candidates : [result];
      const bases = fees.flatMap((fee) => (fee.kind === 'amount' || fee.kind === 'interval' ? [fee] : []));
      const [least, ...others] = bases.flatMap(unitFees).toSorted((one, other) => one.cmp(other));
      const units = bases[0]?.quantity;
      if (row === undefined) return undefined;
      if (least === undefined || units === undefined || bases.length < fees.length)
        return notComputable({ reason: 'fulfilment-fee-unknown' });
      const most = others.at(-1);
      const share = (fee: Big) => fee.times(row.percent).div('100');
      const range = most === undefined || most.eq(least) ? '' : ` to ${most.toFixed()}`;
      return {
        kind: 'sum',
        row,
        quantity: new Big(units),
        rate: share(least),
        rateTo: most === undefined ? undefined : share(most),
        formula: `${units} units x ${least.toFixed()}${range} x ${row.percent} %`,
      };
    },
  );
  return feeLines(facts, surcharge);
}

const unitFees = (fee: Amount | Interval): readonly Big[] =>
  (fee.kind === 'amount' ? [fee.amount] : [fee.least, fee.most]).map(({ amount }) =>
    new Big(amount).div(fee.quantity),
  );
