import type { Policy } from '#domain/policies/policy';
import type { Marketplace } from '#domain/values/marketplace';
import type { SellingPlan } from '#domain/values/sellingPlan';

/** Stores that one account can sell in together. */
export interface UnifiedAccount {
  readonly stores: readonly Marketplace[];
  readonly sellingPlan: SellingPlan;
  /** Where a brand must be approved so that the other stores approve it by themselves. */
  readonly brandsCarryOverFrom: readonly Marketplace[];
}

export const unifiedAccount: Policy<UnifiedAccount> = {
  rule: { stores: ['US', 'CA', 'MX'], sellingPlan: 'PROFESSIONAL', brandsCarryOverFrom: ['US'] },
  source: "Amazon's questions and answers about the North American unified account",
  unverified: false,
};
