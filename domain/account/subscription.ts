import type { AccountHistory } from '#domain/account/history';
import { type Marketplace, marketplaces } from '#domain/marketplace';
import type { Money } from '#domain/money';
import type { Policy } from '#domain/policies/policy';
import { type Subscription, subscription } from '#domain/policies/subscription';

/** The one subscription of an account for a month, however many stores it sells in. */
export type SubscriptionOfMonth =
  | { readonly kind: 'charged'; readonly amount: Money; readonly marketplace: Marketplace }
  /** An individual account pays a unit at a time. */
  | { readonly kind: 'none'; readonly perUnit: Money | undefined; readonly marketplace: Marketplace }
  | { readonly kind: 'not-known'; readonly marketplace: Marketplace; readonly currency: string };

/**
 * What the store of registration charges for `month`, `YYYY-MM` there; once, in its own currency.
 *
 * Professional on any day of the month counts for the month (unverified).
 */
export function subscriptionFor(
  account: Pick<AccountHistory, 'homeMarketplace' | 'sellingPlans'>,
  month: string,
  { rule }: Policy<Subscription> = subscription,
): SubscriptionOfMonth {
  const { homeMarketplace: marketplace } = account;
  const prices = rule[marketplace];
  const plans = plansDuring(account, month);
  const notKnown = { kind: 'not-known', marketplace, currency: marketplaces[marketplace].currency } as const;
  if (plans.includes('PROFESSIONAL'))
    return prices === undefined
      ? notKnown
      : { kind: 'charged', amount: prices.PROFESSIONAL.price, marketplace };
  return plans.length === 0 ? notKnown : { kind: 'none', perUnit: prices?.INDIVIDUAL.price, marketplace };
}

function plansDuring({ sellingPlans }: Pick<AccountHistory, 'sellingPlans'>, month: string) {
  const atItsBegin = sellingPlans.findLast(({ from }) => from <= `${month}-01`);
  const later = sellingPlans.filter(({ from }) => from > `${month}-01` && from.startsWith(month));
  return [...(atItsBegin === undefined ? [] : [atItsBegin]), ...later].map(({ sellingPlan }) => sellingPlan);
}

/** Which store's price list a fee goes by: the subscription by that of registration, an item by the one it is sold in. */
export function priceListOf(
  { homeMarketplace }: Pick<AccountHistory, 'homeMarketplace'>,
  fee: 'subscription' | { readonly soldIn: Marketplace },
): { readonly marketplace: Marketplace; readonly currency: string } {
  const marketplace = fee === 'subscription' ? homeMarketplace : fee.soldIn;
  return { marketplace, currency: marketplaces[marketplace].currency };
}
