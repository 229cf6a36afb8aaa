import { accept, refuse } from '#domain/aggregate/decision';
import type { CommandOf } from '#domain/catalog/account/commands';
import type { AccountDecision } from '#domain/catalog/account/refusals';
import type { Account, AccountState } from '#domain/catalog/account/state';
import type { UnifiedAccount } from '#domain/policies/unifiedAccount';
import { isSameContent } from '#domain/values/isSameContent';

export function register(
  { type: _, ...registration }: CommandOf<'RegisterAccount'>,
  state: AccountState,
): AccountDecision {
  if (state.status === 'none') return accept({ type: 'AccountRegistered', ...registration });
  const { homeMarketplace, sellingPlan, legalEntity, bank } = state;
  return isSameContent(registration, { homeMarketplace, sellingPlan, legalEntity, bank })
    ? accept()
    : refuse({ reason: 'already-registered', homeMarketplace });
}

/** While other stores are joined, the account must keep the plan that a unified account requires. */
export function changeSellingPlan(
  { sellingPlan }: CommandOf<'ChangeSellingPlan'>,
  { sellingPlan: current, stores }: Account,
  unified: UnifiedAccount,
): AccountDecision {
  if (sellingPlan === current) return accept();
  if (sellingPlan !== unified.sellingPlan && stores.length > 1)
    return refuse({ reason: 'stores-need-professional', stores });
  return accept({ type: 'SellingPlanChanged', sellingPlan });
}
