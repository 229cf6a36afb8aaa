import Big from 'big.js';
import { type ComputedFee, feeLines, notComputable, type Subject } from '#domain/fees/pricing/computedFee';
import { price } from '#domain/fees/pricing/price';
import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import { computedFeeTypes } from '#domain/values/feeType';
import type { Marketplace } from '#domain/values/marketplace';
import { daysOf } from '#domain/values/month';
import type { SellingPlan } from '#domain/values/sellingPlan';

export interface SubscribedMonth {
  /** The store of registration: an account has one subscription, however many stores it sells in. */
  readonly country: Marketplace;
  /** `YYYY-MM` in that store. */
  readonly month: string;
  readonly sellingPlan: SellingPlan;
  /** Units sold in all stores: an individual account pays for each. */
  readonly unitsSold: number;
  readonly subject: Subject;
}

/** Charged once a month, or for each unit sold. */
export function subscriptionFee(account: SubscribedMonth, book: RateCardBook): readonly ComputedFee[] {
  const { country, month, sellingPlan, unitsSold, subject } = account;
  const period = daysOf(month);
  const inputs = { sellingPlan, ...(sellingPlan === 'INDIVIDUAL' && { unitsSold: String(unitsSold) }) };
  const facts = { feeType: computedFeeTypes.subscription, country, period, subject, inputs };
  const result = price(book, { program: 'subscription', country, day: period.from }, ({ rows }) => {
    const row = rows.find((each) => each.sellingPlan === sellingPlan);
    if (row === undefined) return notComputable({ reason: 'no-row', searchedBy: [sellingPlan] });
    const quantity = row.per === 'MONTH' ? '1' : String(unitsSold);
    if (quantity === '0') return undefined;
    const formula = row.per === 'MONTH' ? `1 month x ${row.amount}` : `${quantity} units x ${row.amount}`;
    return { kind: 'sum', row, quantity: new Big(quantity), rate: new Big(row.amount), formula };
  });
  return feeLines(facts, result);
}
