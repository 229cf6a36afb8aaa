import type { AccountCommand } from '#domain/catalog/account/commands';
import { decide } from '#domain/catalog/account/decide';
import type { AccountEvent } from '#domain/catalog/account/events';
import { evolve, initialAccount } from '#domain/catalog/account/state';
import { amazonPolicies } from '#domain/policies/networkPolicies';
import type { Instant } from '#domain/values/instant';
import * as commands from '#test/domain/catalog/account/commands';
import * as facts from '#test/domain/catalog/account/facts';
import { answersAsInTable } from '#test/domain/cells';

/** Where an account can stand: the machine's states, and what kind of account it is. */
const stories = {
  none: [],
  individual: [facts.individual],
  professional: [facts.registered],
  'in two stores': [facts.registered, facts.joined('CA')],
  European: [{ ...facts.registered, homeMarketplace: 'DE' }],
} satisfies Record<string, readonly AccountEvent[]>;
type Story = keyof typeof stories;

const asked: Record<AccountCommand['type'], AccountCommand> = {
  RegisterAccount: commands.register,
  ChangeSellingPlan: commands.downgrade,
  JoinMarketplace: commands.join,
  LeaveMarketplace: commands.leave,
  SetStoreInformation: commands.tellCanada,
  ApproveBrand: commands.approve,
  MergeAccounts: commands.merge,
  SetActiveInFbaSince: commands.activeSince,
  SetStorageLimit: commands.setLimit,
  RaiseStorageAlert: commands.alert,
  ListAgedStock: commands.listAged,
};

const no = 'refused: not-possible-now';
const nothing = '';
const otherStore = 'refused: not-a-store-of-the-account';
const once = (fact: string): Record<Story, string> => ({
  none: no,
  individual: fact,
  professional: fact,
  'in two stores': fact,
  European: fact,
});

/** What each command comes to in each story: the facts it records, or why it is refused. */
const cells: Record<AccountCommand['type'], Record<Story, string>> = {
  RegisterAccount: {
    none: 'AccountRegistered',
    individual: 'refused: already-registered',
    professional: nothing,
    'in two stores': nothing,
    European: 'refused: already-registered',
  },
  ChangeSellingPlan: {
    ...once('SellingPlanChanged'),
    individual: nothing,
    'in two stores': 'refused: stores-need-professional',
  },
  JoinMarketplace: {
    none: no,
    individual: 'refused: individual-account',
    professional: 'MarketplaceJoined',
    'in two stores': nothing,
    European: 'refused: outside-the-unified-account',
  },
  LeaveMarketplace: { ...once(otherStore), 'in two stores': 'MarketplaceLeft' },
  SetStoreInformation: { ...once(otherStore), 'in two stores': 'StoreInformationSet' },
  ApproveBrand: {
    ...once('BrandApproved'),
    'in two stores': 'BrandApproved, BrandCarriedOver',
    European: otherStore,
  },
  MergeAccounts: {
    ...once('refused: accounts-cannot-be-merged'),
    none: 'refused: accounts-cannot-be-merged',
  },
  SetActiveInFbaSince: once('AccountActiveInFbaSince'),
  SetStorageLimit: once('StorageLimitSet'),
  RaiseStorageAlert: once('StorageLimitExceeded'),
  ListAgedStock: once('AgedStockListed'),
};

const now = '2026-03-02T12:00:00.000Z' as Instant;

answersAsInTable('an account, %s,', stories, cells, (kind, told: readonly AccountEvent[]) =>
  decide(asked[kind], told.reduce(evolve, initialAccount), { now, policies: amazonPolicies }),
);
