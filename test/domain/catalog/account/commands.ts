import type { CommandOf } from '#domain/catalog/account/commands';
import { approved, inCanada, limit, registered } from '#test/domain/catalog/account/facts';

/** Commands that the account of `facts.ts` could be given. */
export const register: CommandOf<'RegisterAccount'> = { ...registered, type: 'RegisterAccount' };
export const downgrade: CommandOf<'ChangeSellingPlan'> = {
  type: 'ChangeSellingPlan',
  sellingPlan: 'INDIVIDUAL',
};
export const join: CommandOf<'JoinMarketplace'> = { type: 'JoinMarketplace', marketplace: 'CA' };
export const leave: CommandOf<'LeaveMarketplace'> = { type: 'LeaveMarketplace', marketplace: 'CA' };
export const tellCanada: CommandOf<'SetStoreInformation'> = { ...inCanada, type: 'SetStoreInformation' };
export const approve: CommandOf<'ApproveBrand'> = { ...approved, type: 'ApproveBrand' };
export const merge: CommandOf<'MergeAccounts'> = { type: 'MergeAccounts', sellerId: 'A2OTHER' };
export const activeSince: CommandOf<'SetActiveInFbaSince'> = {
  type: 'SetActiveInFbaSince',
  day: '2022-10-01',
};
export const setLimit: CommandOf<'SetStorageLimit'> = {
  ...limit('500', 'ESTIMATED'),
  type: 'SetStorageLimit',
};

/** 100 cubic feet over, at the end of July 1. */
export const alert: CommandOf<'RaiseStorageAlert'> = {
  type: 'RaiseStorageAlert',
  storageType: 'STANDARD',
  country: 'US',
  day: '2023-07-01',
  usage: '600',
  limit: '500',
};

/** Of the week that ended on Saturday, July 8. */
export const listAged: CommandOf<'ListAgedStock'> = {
  type: 'ListAgedStock',
  network: 'US',
  day: '2023-07-08',
  skus: 2,
  units: 12,
  most: [
    { msku: 'MUG-BLUE', units: 10 },
    { msku: 'TEA-GREEN', units: 2 },
  ],
};
