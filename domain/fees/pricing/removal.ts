import Big from 'big.js';
import { type ComputedFee, feeLines, notComputable, type Subject } from '#domain/fees/pricing/computedFee';
import { formatWeight } from '#domain/fees/pricing/formatDecimal';
import { price } from '#domain/fees/pricing/price';
import { formatWeightAmount, isWithin, weightAmount, weightIn } from '#domain/fees/pricing/weightAmount';
import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import type { RemovalKind } from '#domain/fees/rateCards/programs';
import type { Size } from '#domain/fees/rateCards/row';
import { computedFeeTypes } from '#domain/values/feeType';
import type { Marketplace } from '#domain/values/marketplace';
import type { Weight } from '#domain/values/measurement';
import { oneDay } from '#domain/values/month';

/** Units of one SKU that a removal order removed. */
export interface RemovedUnits {
  readonly country: Marketplace;
  readonly kind: RemovalKind;
  /** The rates of this day count. */
  readonly orderedOn: string;
  /** Amazon charges the order when it completes; absent until then. */
  readonly completedOn?: string;
  readonly size: Size;
  readonly weight: Weight;
  readonly units: number;
  readonly subject: Subject;
}

const feeTypeOf = {
  REMOVAL: computedFeeTypes.removal,
  DISPOSAL: computedFeeTypes.disposal,
  LIQUIDATION: computedFeeTypes.liquidation,
} as const satisfies { readonly [Kind in RemovalKind]: string };

/** Empty until the order completes. */
export function removalFee(removed: RemovedUnits, book: RateCardBook): readonly ComputedFee[] {
  const { country, kind, orderedOn, completedOn, size, weight, subject } = removed;
  if (completedOn === undefined || removed.units === 0) return [];
  const units = String(removed.units);
  const inputs = { units, size, weight: formatWeight(weight), orderedOn };
  const facts = { feeType: feeTypeOf[kind], country, period: oneDay(completedOn), subject, inputs };
  const result = price(
    book,
    { program: 'removal', country, day: orderedOn },
    ({ rows, terms: { weightUnit } }) => {
      const each = weightIn(weightUnit, weight);
      const row = rows.find((any) => any.kinds.includes(kind) && any.size === size && isWithin(any, each));
      if (row === undefined)
        return notComputable({
          reason: 'no-row',
          searchedBy: [kind, size, `${each.toFixed()} ${weightUnit}`],
        });
      return {
        kind: 'sum',
        row,
        quantity: new Big(units),
        rate: weightAmount(row, each),
        formula: `${units} units x ${formatWeightAmount(row, each)}`,
      };
    },
  );
  return feeLines(facts, result);
}
