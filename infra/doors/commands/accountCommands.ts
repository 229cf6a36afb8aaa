import { AccountCommand, type AccountRefusal } from '#domain/catalog/account/commands';
import { commandFields, type DoorCommand, doorCommand } from '#infra/doors/commands/doorCommand';
import { accountAggregate } from '#services/aggregates';

/** A door command that gives its fields to one command of the domain. */
function command(type: AccountCommand['type'], summary: string): DoorCommand<AccountRefusal> {
  return doorCommand(
    summary,
    commandFields(AccountCommand, type),
    ({ lading, id, cause, options }, fields) => {
      // Its fields were read by the schema of this very kind.
      const command = { type, ...fields } as AccountCommand;
      return lading.commands.handle(accountAggregate, id, command, cause, options);
    },
  );
}

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
