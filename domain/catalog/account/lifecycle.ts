import { createMachine } from 'xstate';
import { compileLifecycle } from '#domain/aggregate/lifecycle';
import type { AccountEvent } from '#domain/catalog/account/events';

const statuses = ['none', 'registered'] as const;
export type AccountStatus = (typeof statuses)[number];

/** The life of a seller's account, in recorded facts. */
export const accountMachine = createMachine({
  id: 'account',
  initial: 'none',
  states: {
    none: { on: { AccountRegistered: 'registered' } },
    registered: {
      on: {
        SellingPlanChanged: 'registered',
        MarketplaceJoined: 'registered',
        MarketplaceLeft: 'registered',
        StoreInformationSet: 'registered',
        BrandApproved: 'registered',
        BrandCarriedOver: 'registered',
        AccountActiveInFbaSince: 'registered',
        StorageLimitSet: 'registered',
        StorageLimitExceeded: 'registered',
        AgedStockListed: 'registered',
      },
    },
  },
});

export const accountLifecycle = compileLifecycle(accountMachine, {
  statuses,
  facts: [
    'AccountRegistered',
    'SellingPlanChanged',
    'MarketplaceJoined',
    'MarketplaceLeft',
    'StoreInformationSet',
    'BrandApproved',
    'BrandCarriedOver',
    'AccountActiveInFbaSince',
    'StorageLimitSet',
    'StorageLimitExceeded',
    'AgedStockListed',
  ] satisfies AccountEvent['type'][],
});
