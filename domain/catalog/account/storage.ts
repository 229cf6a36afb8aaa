import Big from 'big.js';
import { accept, refuse } from '#domain/aggregate/decision';
import type { CommandOf } from '#domain/catalog/account/commands';
import type { AccountDecision } from '#domain/catalog/account/refusals';
import { type Account, agedWeekKey, alertKey } from '#domain/catalog/account/state';
import type { StorageLimit } from '#domain/catalog/account/storageLimit';
import { isSameContent } from '#domain/values/isSameContent';

export const setActiveSince = (
  { day }: CommandOf<'SetActiveInFbaSince'>,
  { activeSince }: Account,
): AccountDecision => (day === activeSince ? accept() : accept({ type: 'AccountActiveInFbaSince', day }));

export function setStorageLimit(
  { type: _, ...limit }: CommandOf<'SetStorageLimit'>,
  { limits }: Account,
): AccountDecision {
  const { from, until } = limit;
  if (until <= from) return refuse({ reason: 'period-empty', from, until });
  const last = limits.findLast((each) => isSameContent(limitTarget(each), limitTarget(limit)));
  return isSameContent(limit, last) ? accept() : accept({ type: 'StorageLimitSet', ...limit });
}

export function raiseStorageAlert(
  { type: _, ...alert }: CommandOf<'RaiseStorageAlert'>,
  { alerts }: Account,
): AccountDecision {
  if (new Big(alert.usage).lte(alert.limit) || alerts.has(alertKey(alert))) return accept();
  return accept({ type: 'StorageLimitExceeded', ...alert });
}

export function listAgedStock(
  { type: _, ...list }: CommandOf<'ListAgedStock'>,
  { agedWeeks }: Account,
): AccountDecision {
  if (list.skus === 0 || agedWeeks.has(agedWeekKey(list))) return accept();
  return accept({ type: 'AgedStockListed', ...list });
}

/** What a limit is for, without its size: a new limit for the same target replaces the earlier one. */
const limitTarget = ({ cubicFeet: _, ...rest }: StorageLimit) => rest;
