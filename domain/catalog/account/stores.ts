import { accept, refuse } from '#domain/aggregate/decision';
import { brandsToCarryOver } from '#domain/catalog/account/brands';
import type { CommandOf } from '#domain/catalog/account/commands';
import type { AccountEvent } from '#domain/catalog/account/events';
import { type AccountDecision, notAStore } from '#domain/catalog/account/refusals';
import { type Account, evolveAccount } from '#domain/catalog/account/state';
import type { UnifiedAccount } from '#domain/policies/unifiedAccount';
import { defined } from '#domain/values/defined';
import { isSameContent } from '#domain/values/isSameContent';

/** Joins a store of the unified account. The account must be professional and registered in one of these stores. */
export function joinMarketplace(
  { marketplace }: CommandOf<'JoinMarketplace'>,
  state: Account,
  unified: UnifiedAccount,
): AccountDecision {
  const { homeMarketplace, sellingPlan, stores } = state;
  if (stores.includes(marketplace)) return accept();
  if (![homeMarketplace, marketplace].every((store) => unified.stores.includes(store))) {
    return refuse({
      reason: 'outside-the-unified-account',
      homeMarketplace,
      marketplace,
      stores: unified.stores,
    });
  }
  if (sellingPlan !== unified.sellingPlan) return refuse({ reason: 'individual-account', marketplace });
  const joinFact = { type: 'MarketplaceJoined', marketplace } as const;
  return accept<AccountEvent>(joinFact, ...brandsToCarryOver(evolveAccount(state, joinFact), unified));
}

/** Leaves any store but the home store, where the subscription fee is charged. */
export function leaveMarketplace(
  { marketplace }: CommandOf<'LeaveMarketplace'>,
  state: Account,
): AccountDecision {
  const { homeMarketplace, stores } = state;
  if (marketplace === homeMarketplace) return refuse({ reason: 'home-store-stays', homeMarketplace });
  return stores.includes(marketplace)
    ? accept({ type: 'MarketplaceLeft', marketplace })
    : notAStore(state, marketplace);
}

export function setStoreInformation(
  { type: _, marketplace, ...command }: CommandOf<'SetStoreInformation'>,
  state: Account,
): AccountDecision {
  if (!state.stores.includes(marketplace)) return notAStore(state, marketplace);
  const current = state.storeInformation.get(marketplace) ?? {};
  const information = defined(command);
  return isSameContent({ ...current, ...information }, current)
    ? accept()
    : accept({ type: 'StoreInformationSet', marketplace, ...information });
}
