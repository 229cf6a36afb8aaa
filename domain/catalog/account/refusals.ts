import { type Decision, refuse } from '#domain/aggregate/decision';
import type { AccountCommand, AccountRefusal } from '#domain/catalog/account/commands';
import type { AccountEvent } from '#domain/catalog/account/events';
import type { Account, AccountState } from '#domain/catalog/account/state';
import type { Marketplace } from '#domain/values/marketplace';

export type AccountDecision = Decision<AccountEvent, AccountRefusal>;

export const notPossibleNow = ({ status }: AccountState, command: Pick<AccountCommand, 'type'>) =>
  refuse({ reason: 'not-possible-now', status, command: command.type } as const);

export const notAStore = ({ stores }: Account, marketplace: Marketplace) =>
  refuse({ reason: 'not-a-store-of-the-account', marketplace, stores } as const);
