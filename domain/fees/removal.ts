import Big from 'big.js';
import { amountFor, amountInWords, isWithin, weightIn } from '#domain/fees/byWeight';
import {
  type ComputedFee,
  computedFeeTypes,
  feeLines,
  notComputable,
  type Subject,
} from '#domain/fees/computedFee';
import { oneDay } from '#domain/fees/month';
import { price } from '#domain/fees/price';
import { shownWeight } from '#domain/fees/shown';
import type { Marketplace } from '#domain/marketplace';
import type { Weight } from '#domain/measurement';
import type { RateCardBook } from '#domain/rateCards/cardsOn';
import type { RemovalKind } from '#domain/rateCards/programs';
import type { Size } from '#domain/rateCards/row';

/** Units of one SKU that a removal order removed. */
export interface RemovedUnits {
  readonly country: Marketplace;
  readonly kind: RemovalKind;
  /** Its rates count. */
  readonly orderedOn: string;
  /** When the order completed, which is when it is charged; absent while it has not. */
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

/** Nothing until the order has completed. */
export function removalFee(removed: RemovedUnits, book: RateCardBook): readonly ComputedFee[] {
  const { country, kind, orderedOn, completedOn, size, weight, subject } = removed;
  if (completedOn === undefined || removed.units === 0) return [];
  const units = String(removed.units);
  const inputs = { units, size, weight: shownWeight(weight), orderedOn };
  const facts = { feeType: feeTypeOf[kind], country, period: oneDay(completedOn), subject, inputs };
  const result = price(
    book,
    { program: 'removal', country, day: orderedOn },
    ({ rows, terms: { weightUnit } }) => {
      const each = weightIn(weightUnit, weight);
      const row = rows.find((any) => any.kinds.includes(kind) && any.size === size && isWithin(any, each));
      if (row === undefined)
        return notComputable(`the card has no row for ${kind}, ${size}, ${each.toFixed()} ${weightUnit}`);
      return {
        kind: 'sum',
        row,
        quantity: new Big(units),
        rate: amountFor(row, each),
        formula: `${units} units x ${amountInWords(row, each)}`,
      };
    },
  );
  return feeLines(facts, result);
}
