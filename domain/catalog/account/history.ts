import type { StorageLimit } from '#domain/catalog/account/storageLimit';
import type { Marketplace } from '#domain/values/marketplace';
import type { SellingPlan } from '#domain/values/sellingPlan';

/** The history of an account by day, as views and fees need it. Days are those of the home store. */
export interface AccountHistory<Limit extends StorageLimit = StorageLimit> {
  readonly homeMarketplace: Marketplace;
  /** In the order of their first days. */
  readonly sellingPlans: readonly { readonly sellingPlan: SellingPlan; readonly from: string }[];
  readonly activeSince?: string;
  /** In the order in which they were recorded. */
  readonly limits: readonly Limit[];
}

/** `undefined` before the account was registered: then nothing is known. */
export const sellingPlanOn = (
  { sellingPlans }: Pick<AccountHistory, 'sellingPlans'>,
  day: string,
): SellingPlan | undefined => sellingPlans.findLast(({ from }) => from <= day)?.sellingPlan;
