import type { SellingPlan } from '#domain/account/values';
import type { Marketplace } from '#domain/marketplace';
import type { Money } from '#domain/money';
import type { Policy } from '#domain/policies/policy';

/** What a selling plan costs in a store: once a month, or once a unit sold. */
export interface SellingPlanPrice {
  readonly per: 'month' | 'unit';
  readonly price: Money;
}

/** By store of registration; of a store that is not here nothing is known. */
export type Subscription = {
  readonly [Store in Marketplace]?: { readonly [Plan in SellingPlan]: SellingPlanPrice };
};

export const subscription: Policy<Subscription> = {
  rule: {
    US: {
      PROFESSIONAL: { per: 'month', price: { amount: '39.99', code: 'USD' } },
      INDIVIDUAL: { per: 'unit', price: { amount: '0.99', code: 'USD' } },
    },
  },
  source: "Amazon's page of selling prices, as copied",
  unverified: true,
};
