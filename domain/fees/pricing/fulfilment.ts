import Big from 'big.js';
import {
  type ComputedFee,
  feeLines,
  type NotComputable,
  notComputable,
  type Subject,
} from '#domain/fees/pricing/computedFee';
import { formatWeight } from '#domain/fees/pricing/formatDecimal';
import { price, type Sum } from '#domain/fees/pricing/price';
import { seasonOn } from '#domain/fees/pricing/season';
import { formatWeightAmount, isWithin, weightAmount, weightIn } from '#domain/fees/pricing/weightAmount';
import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import type { CardOf, RowOf } from '#domain/fees/rateCards/rateCard';
import type { Tier } from '#domain/fees/rateCards/row';
import { computedFeeTypes } from '#domain/values/feeType';
import type { Marketplace } from '#domain/values/marketplace';
import type { Weight } from '#domain/values/measurement';
import { oneDay } from '#domain/values/month';

/** Units of one SKU that Amazon shipped to a customer. */
export interface FulfilledUnits {
  readonly country: Marketplace;
  /** The fee's rates are those of the shipping day, not of the order's day. */
  readonly shippedOn: string;
  readonly channel: 'AMAZON' | 'MULTI_CHANNEL';
  readonly tier: Tier;
  /** The shipping weight, before rounding up. */
  readonly weight: Weight;
  /** Larger than the largest tier allows. */
  readonly overmax?: boolean;
  /** The price of a unit in the marketplace's currency; in Mexico with tax. Absent when unknown. */
  readonly price?: string;
  /** Apparel and dangerous goods have tables of their own, and no card holds them. */
  readonly kind: 'GENERAL' | 'APPAREL' | 'DANGEROUS_GOODS';
  readonly units: number;
  readonly subject: Subject;
}

/** The fee of a unit times the units. */
export function fulfilmentFee(shipped: FulfilledUnits, book: RateCardBook): readonly ComputedFee[] {
  const { country, shippedOn: day, channel, subject } = shipped;
  if (shipped.units === 0) return [];
  const isMultiChannel = channel === 'MULTI_CHANNEL';
  const facts = {
    feeType: isMultiChannel ? computedFeeTypes.multiChannel : computedFeeTypes.fulfilment,
    country,
    period: oneDay(day),
    subject,
    inputs: {
      units: String(shipped.units),
      tier: shipped.tier,
      weight: formatWeight(shipped.weight),
      price: shipped.price ?? 'not known',
      season: seasonOn(day),
    },
  };
  const program = isMultiChannel ? 'multi-channel-fulfilment' : 'fulfilment';
  return feeLines(
    facts,
    price(book, { program, country, day }, (card) => unitsSum(card, shipped)),
  );
}

type Card = CardOf<'fulfilment' | 'multi-channel-fulfilment'>;
type Row = RowOf<'fulfilment'>;

function unitsSum({ rows, terms: { weightUnit } }: Card, shipped: FulfilledUnits): Sum | NotComputable {
  const { tier, kind, overmax = false, shippedOn, price: unitPrice } = shipped;
  if (kind !== 'GENERAL') return notComputable({ reason: 'no-rows-of-kind', kind });
  const weight = weightIn(weightUnit, shipped.weight);
  const season = seasonOn(shippedOn);
  const [row, ...others] = rows
    .filter(
      (each) =>
        each.tiers.includes(tier) &&
        each.season === season &&
        isWithin(each, weight) &&
        (each.overmax === undefined || each.overmax === overmax) &&
        isWithinPriceBand(each, unitPrice),
    )
    .toSorted((one, other) => weightAmount(one, weight).cmp(weightAmount(other, weight)));
  if (row === undefined)
    return notComputable({
      reason: 'no-row',
      searchedBy: [tier, `${weight.toFixed()} ${weightUnit}`, season],
    });
  const units = String(shipped.units);
  const most = others.at(-1);
  const dearest =
    most === undefined ? '' : ` to ${formatWeightAmount(most, weight)} by the price, which is not known`;
  return {
    kind: 'sum',
    row: most === undefined ? row : { ...row, row: `${row.row}; ${most.row}` },
    quantity: new Big(units),
    rate: weightAmount(row, weight),
    rateTo: most === undefined ? undefined : weightAmount(most, weight),
    formula: `${units} units x ${formatWeightAmount(row, weight)}${dearest}`,
  };
}

/** With an unknown price every row may be right. */
export const isWithinPriceBand = ({ price: band = {} }: Row, unitPrice: string | undefined): boolean => {
  if (unitPrice === undefined) return true;
  const { from, over, under, upTo } = band;
  const amount = new Big(unitPrice);
  return (
    isWithin({ over, upTo }, amount) &&
    (from === undefined || amount.gte(from)) &&
    (under === undefined || amount.lt(under))
  );
};
