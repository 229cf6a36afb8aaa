import { AccountCommand, type AccountRefusal } from '#domain/catalog/account/commands';
import { aggregateCommand, commandFields, type DoorCommand } from '#infra/doors/commands/doorCommand';
import { accountAggregate } from '#services/aggregates';

const command = (type: AccountCommand['type'], summary: string): DoorCommand<AccountRefusal> =>
  aggregateCommand(accountAggregate, type, summary, commandFields(AccountCommand, type));

/** Every command of an account, as doors offer it; `policy` marks those that only policies give. */
export const accountCommands: {
  readonly [Type in AccountCommand['type']]: DoorCommand<AccountRefusal> | 'policy';
} = {
  RaiseStorageAlert: 'policy',
  ListAgedStock: 'policy',
  RegisterAccount: command('RegisterAccount', 'Register the account of a seller, as Amazon has it'),
  ChangeSellingPlan: command('ChangeSellingPlan', 'Change the selling plan to professional or individual'),
  JoinMarketplace: command(
    'JoinMarketplace',
    'Sell in another store of the North American unified account: US, CA or MX',
  ),
  LeaveMarketplace: command('LeaveMarketplace', 'Sell in a store no more; the store of registration stays'),
  SetStoreInformation: command(
    'SetStoreInformation',
    'Give one store a legal entity or a bank account of its own; the others keep what was registered',
  ),
  ApproveBrand: command(
    'ApproveBrand',
    'Record a brand that Brand Registry has approved; the other stores of a unified account follow the US',
  ),
  MergeAccounts: command('MergeAccounts', 'Ask to merge another account into this one: Amazon merges none'),
  SetActiveInFbaSince: command(
    'SetActiveInFbaSince',
    'Say since when the account is active in FBA: its first 39 weeks have no storage limit (unverified)',
  ),
  SetStorageLimit: command(
    'SetStorageLimit',
    'Record a storage limit as Amazon announced it, for a storage type, country and period',
  ),
};
