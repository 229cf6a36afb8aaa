import Big from 'big.js';
import { type ComputedFee, feeLines, notComputable, type Subject } from '#domain/fees/pricing/computedFee';
import type { NotComputableReason } from '#domain/fees/pricing/notComputableReason';
import { price } from '#domain/fees/pricing/price';
import { formatCardVolume, pricedVolume } from '#domain/fees/pricing/pricedVolume';
import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import { computedFeeTypes } from '#domain/values/feeType';
import type { Marketplace } from '#domain/values/marketplace';
import { daysInMonthOf, oneDay } from '#domain/values/month';
import type { SellingPlan } from '#domain/values/sellingPlan';
import type { StorageType } from '#domain/values/storageType';
import { cubicFeetOf, minus, type Volume, volumeFromCubicFeet } from '#domain/values/volume';

/** One storage type at the end of a day in the marketplace. */
export interface StoredAtDaysEnd {
  readonly country: Marketplace;
  readonly day: string;
  readonly storageType: StorageType;
  /** Available, unfulfillable and reserved units, less pending removals; absent when units lack a measurement. */
  readonly usage?: Volume;
  /** Amazon's limit in cubic feet; absent when unknown. */
  readonly limit?: string | 'unlimited';
  readonly sellingPlan: SellingPlan;
  /** Why the day is not computable, whatever else is known. */
  readonly notKnown?: NotComputableReason;
  readonly subject: Subject;
}

/** The fee of one day over the limit. It stays owed when stock falls below the limit later. */
export function storageOverage(stored: StoredAtDaysEnd, book: RateCardBook): readonly ComputedFee[] {
  const { country, day, storageType, usage, limit, sellingPlan, notKnown, subject } = stored;
  if (sellingPlan === 'INDIVIDUAL' || limit === 'unlimited') return [];
  const over = usage && (limit === undefined ? undefined : minus(usage, volumeFromCubicFeet(limit)));
  if (notKnown === undefined && over?.cubicCentimetres.lte('0')) return [];
  const days = daysInMonthOf(day);
  const inputs = {
    storageType,
    ...(usage !== undefined && { usage: cubicFeetOf(usage) }),
    ...(limit !== undefined && { limit }),
    daysInMonth: days,
  };
  const facts = { feeType: computedFeeTypes.overage, country, period: oneDay(day), subject, inputs };
  const result = price(book, { program: 'storage-overage', country, day }, ({ rows: [row], terms }) => {
    if (row === undefined || !terms.storageTypes.includes(storageType)) return undefined;
    if (notKnown !== undefined) return notComputable(notKnown);
    if (limit === undefined) return notComputable({ reason: 'storage-limit-unknown' });
    if (over === undefined) return notComputable({ reason: 'stored-unmeasured', what: 'units' });
    return {
      kind: 'sum',
      row,
      ...pricedVolume(terms.per, over),
      rate: new Big(row.amount),
      divisor: new Big(days),
      formula: `${formatCardVolume(terms.per, over)} over x ${row.amount} / ${days} days`,
    };
  });
  return feeLines(facts, result);
}
