import { refuse } from '#domain/aggregate/decision';
import { approveBrand } from '#domain/catalog/account/brands';
import type { AccountCommand } from '#domain/catalog/account/commands';
import { type AccountDecision, notPossibleNow } from '#domain/catalog/account/refusals';
import { changeSellingPlan, register } from '#domain/catalog/account/registration';
import type { AccountState } from '#domain/catalog/account/state';
import {
  listAgedStock,
  raiseStorageAlert,
  setActiveSince,
  setStorageLimit,
} from '#domain/catalog/account/storage';
import { joinMarketplace, leaveMarketplace, setStoreInformation } from '#domain/catalog/account/stores';
import type { NetworkCircumstances } from '#domain/policies/networkPolicies';

/** Decides a command to an account. Every command has an answer in every state. */
export function decide(
  command: AccountCommand,
  state: AccountState,
  { policies }: NetworkCircumstances,
): AccountDecision {
  if (command.type === 'MergeAccounts')
    return refuse({ reason: 'accounts-cannot-be-merged', sellerId: command.sellerId });
  if (command.type === 'RegisterAccount') return register(command, state);
  if (state.status === 'none') return notPossibleNow(state, command);

  switch (command.type) {
    case 'ChangeSellingPlan':
      return changeSellingPlan(command, state, policies.unifiedAccount.rule);
    case 'JoinMarketplace':
      return joinMarketplace(command, state, policies.unifiedAccount.rule);
    case 'LeaveMarketplace':
      return leaveMarketplace(command, state);
    case 'SetStoreInformation':
      return setStoreInformation(command, state);
    case 'ApproveBrand':
      return approveBrand(command, state, policies.unifiedAccount.rule);
    case 'SetActiveInFbaSince':
      return setActiveSince(command, state);
    case 'SetStorageLimit':
      return setStorageLimit(command, state);
    case 'RaiseStorageAlert':
      return raiseStorageAlert(command, state);
    case 'ListAgedStock':
      return listAgedStock(command, state);
  }
}
