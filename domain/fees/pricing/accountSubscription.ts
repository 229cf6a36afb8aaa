import type { AccountHistory } from '#domain/catalog/account/history';
import { cardsOn, type RateCardBook } from '#domain/fees/rateCards/cardsOn';
import { publishedBook } from '#domain/fees/rateCards/publishedCards';
import { type Marketplace, marketplaces } from '#domain/values/marketplace';
import type { Money } from '#domain/values/money';
import type { SellingPlan } from '#domain/values/sellingPlan';

/** An account's subscription for a month. It has one, however many stores it sells in. */
export type SubscriptionOfMonth =
  | { readonly kind: 'charged'; readonly amount: Money; readonly marketplace: Marketplace }
  /** An individual account pays for each unit sold. */
  | { readonly kind: 'none'; readonly perUnit: Money | undefined; readonly marketplace: Marketplace }
  | { readonly kind: 'not-known'; readonly marketplace: Marketplace; readonly currency: string };

/** What the store of registration charges once for `month`, `YYYY-MM` there, in its own currency. */
export function subscriptionFor(
  account: Pick<AccountHistory, 'homeMarketplace' | 'sellingPlans'>,
  month: string,
  book: RateCardBook = publishedBook,
): SubscriptionOfMonth {
  const { homeMarketplace: marketplace } = account;
  const sellingPlan = sellingPlanOfMonth(account, month);
  const price = sellingPlan && priceOf(sellingPlan, marketplace, month, book);
  if (sellingPlan === 'INDIVIDUAL') return { kind: 'none', perUnit: price, marketplace };
  return price === undefined
    ? { kind: 'not-known', marketplace, currency: marketplaces[marketplace].currency }
    : { kind: 'charged', amount: price, marketplace };
}

/** A professional plan on any day counts for the whole month (unverified); `undefined` when no plan is known. */
export function sellingPlanOfMonth(
  { sellingPlans }: Pick<AccountHistory, 'sellingPlans'>,
  month: string,
): SellingPlan | undefined {
  const atItsBegin = sellingPlans.findLast(({ from }) => from <= `${month}-01`);
  const later = sellingPlans.filter(({ from }) => from > `${month}-01` && from.startsWith(month));
  const plans = [...(atItsBegin === undefined ? [] : [atItsBegin]), ...later];
  return (plans.find(({ sellingPlan }) => sellingPlan === 'PROFESSIONAL') ?? plans[0])?.sellingPlan;
}

/** `undefined` unless exactly one card holds on the month's first day. */
function priceOf(
  sellingPlan: SellingPlan,
  marketplace: Marketplace,
  month: string,
  book: RateCardBook,
): Money | undefined {
  const answer = cardsOn(book, 'subscription', marketplace, `${month}-01`);
  if (answer.kind !== 'one') return undefined;
  const row = answer.card.rows.find((each) => each.sellingPlan === sellingPlan);
  return row && { amount: row.amount, code: answer.card.currency };
}

/**
 * The store whose price list a fee goes by: that of registration for the subscription, that of the sale for an item.
 */
export function priceListOf(
  { homeMarketplace }: Pick<AccountHistory, 'homeMarketplace'>,
  fee: 'subscription' | { readonly soldIn: Marketplace },
): { readonly marketplace: Marketplace; readonly currency: string } {
  const marketplace = fee === 'subscription' ? homeMarketplace : fee.soldIn;
  return { marketplace, currency: marketplaces[marketplace].currency };
}
