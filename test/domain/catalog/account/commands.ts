import type { Asked } from '#domain/catalog/account/commands';
import { approved, inCanada, limit, registered } from '#test/domain/catalog/account/facts';

/** Commands that the account of `facts.ts` could be given. */
export const register: Asked<'RegisterAccount'> = { ...registered, type: 'RegisterAccount' };
export const downgrade: Asked<'ChangeSellingPlan'> = { type: 'ChangeSellingPlan', sellingPlan: 'INDIVIDUAL' };
export const join: Asked<'JoinMarketplace'> = { type: 'JoinMarketplace', marketplace: 'CA' };
export const leave: Asked<'LeaveMarketplace'> = { type: 'LeaveMarketplace', marketplace: 'CA' };
export const tellCanada: Asked<'SetStoreInformation'> = { ...inCanada, type: 'SetStoreInformation' };
export const approve: Asked<'ApproveBrand'> = { ...approved, type: 'ApproveBrand' };
export const merge: Asked<'MergeAccounts'> = { type: 'MergeAccounts', sellerId: 'A2OTHER' };
export const activeSince: Asked<'SetActiveInFbaSince'> = { type: 'SetActiveInFbaSince', day: '2022-10-01' };
export const setLimit: Asked<'SetStorageLimit'> = { ...limit('500', 'ESTIMATED'), type: 'SetStorageLimit' };

/** 100 cubic feet over, at the end of July 1. */
export const alert: Asked<'RaiseStorageAlert'> = {
  type: 'RaiseStorageAlert',
  storageType: 'STANDARD',
  country: 'US',
  day: '2023-07-01',
  usage: '600',
  limit: '500',
};

/** Of the week that ended on Saturday, July 8. */
export const listAged: Asked<'ListAgedStock'> = {
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
