import { accept } from '#domain/aggregate/decision';
import type { CommandOf } from '#domain/catalog/account/commands';
import type { AccountEvent, AccountFact } from '#domain/catalog/account/events';
import { type AccountDecision, notAStore } from '#domain/catalog/account/refusals';
import { type Account, approvingStores, evolveAccount } from '#domain/catalog/account/state';
import type { UnifiedAccount } from '#domain/policies/unifiedAccount';

/** By Brand Registry in one store; the others of a unified account follow by themselves. */
export function approveBrand(
  { brand, marketplace }: CommandOf<'ApproveBrand'>,
  state: Account,
  unified: UnifiedAccount,
): AccountDecision {
  if (!state.stores.includes(marketplace)) return notAStore(state, marketplace);
  if (approvingStores(state, brand).includes(marketplace)) return accept();
  const approval = { type: 'BrandApproved', brand, marketplace } as const;
  return accept<AccountEvent>(approval, ...brandsToCarryOver(evolveAccount(state, approval), unified));
}

/** What the stores of an account owe each other: approvals that one of them has and another has not. */
export const brandsToCarryOver = (
  state: Account,
  { brandsCarryOverFrom }: UnifiedAccount,
): readonly AccountFact<'BrandCarriedOver'>[] =>
  [...state.brands].flatMap(([brand, approvingStores]) => {
    const from = approvingStores.find((store) => brandsCarryOverFrom.includes(store));
    if (from === undefined) return [];
    return state.stores
      .filter((store) => !approvingStores.includes(store))
      .map((marketplace) => ({ type: 'BrandCarriedOver', brand, marketplace, from }) as const);
  });
