import type { AccountCommand, AccountRefusal } from '#domain/account/commands';
import type { AccountEvent } from '#domain/account/events';
import type { Account, AccountState } from '#domain/account/state';
import { type Decision, refuse } from '#domain/decision';
import type { Marketplace } from '#domain/marketplace';

export type AccountDecision = Decision<AccountEvent, AccountRefusal>;

export const notPossibleNow = ({ status }: AccountState, command: Pick<AccountCommand, 'type'>) =>
  refuse({ reason: 'not-possible-now', status, command: command.type } as const);

export const notAStore = ({ stores }: Account, marketplace: Marketplace) =>
  refuse({ reason: 'not-a-store-of-the-account', marketplace, stores } as const);
