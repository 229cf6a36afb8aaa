import { accept } from '#domain/aggregate/decision';
import type { CommandOf } from '#domain/catalog/account/commands';
import type { AccountEvent, AccountFact } from '#domain/catalog/account/events';
import { type AccountDecision, notAStore } from '#domain/catalog/account/refusals';
import { type Account, approvingStores, evolveAccount } from '#domain/catalog/account/state';
import type { UnifiedAccount } from '#domain/policies/unifiedAccount';

/** Records a Brand Registry approval in one store; the other stores of a unified account follow automatically. */
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

/** Brand approvals that must carry over: one store has them and another store of the account does not. */
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
