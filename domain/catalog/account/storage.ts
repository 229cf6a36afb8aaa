import Big from 'big.js';
import { accept, refuse } from '#domain/aggregate/decision';
import type { Asked } from '#domain/catalog/account/commands';
import type { AccountDecision } from '#domain/catalog/account/possible';
import { type Account, agedWeekKey, alertKey } from '#domain/catalog/account/state';
import type { StorageLimit } from '#domain/catalog/account/storageLimit';
import { isSameContent } from '#domain/values/isSameContent';

export const setActiveSince = (
  { day }: Asked<'SetActiveInFbaSince'>,
  { activeSince }: Account,
): AccountDecision => (day === activeSince ? accept() : accept({ type: 'AccountActiveInFbaSince', day }));

export function setStorageLimit(
  { type: _, ...limit }: Asked<'SetStorageLimit'>,
  { limits }: Account,
): AccountDecision {
  const { from, until } = limit;
  if (until <= from) return refuse({ reason: 'period-empty', from, until });
  const last = limits.findLast((each) => isSameContent(period(each), period(limit)));
  return isSameContent(limit, last) ? accept() : accept({ type: 'StorageLimitSet', ...limit });
}

export function raiseStorageAlert(
  { type: _, ...alert }: Asked<'RaiseStorageAlert'>,
  { alerts }: Account,
): AccountDecision {
  if (new Big(alert.usage).lte(alert.limit) || alerts.has(alertKey(alert))) return accept();
  return accept({ type: 'StorageLimitExceeded', ...alert });
}

export function listAgedStock(
  { type: _, ...list }: Asked<'ListAgedStock'>,
  { agedWeeks }: Account,
): AccountDecision {
  if (list.skus === 0 || agedWeeks.has(agedWeekKey(list))) return accept();
  return accept({ type: 'AgedStockListed', ...list });
}

/** What a limit is about: said again, it replaces what was said. */
const period = ({ cubicFeet: _, ...rest }: StorageLimit) => rest;
