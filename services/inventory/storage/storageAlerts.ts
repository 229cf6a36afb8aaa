import type { AccountFact } from '#domain/catalog/account/events';
import { dayIn, laterDay } from '#domain/values/calendar';
import type { Instant } from '#domain/values/instant';
import { marketplaces } from '#domain/values/marketplace';
import { cubicFeetOf } from '#domain/values/volume';
import type { NetworkCommandHandler } from '#services/aggregates';
import { commandAccount } from '#services/catalog/account/commandAccount';
import { type UsageOnDay, usageByDay } from '#services/inventory/storage/storageUsage';
import type { ReadSide } from '#services/readSide/readSide';

/** How many past days are checked each time. What becomes known later raises no alert. */
const lookBackDays = 7;

export interface AlertParts extends ReadSide {
  readonly commands: Pick<NetworkCommandHandler, 'handle'>;
}

export type StorageAlert = Omit<AccountFact<'StorageLimitExceeded'>, 'type'> & { readonly sellerId: string };

/**
 * The days of the last week that ended over a limit, in the marketplace, whether an alert was recorded for them or
 * not.
 */
export async function storageAlerts(
  side: ReadSide,
  now: Instant,
  sellerId?: string,
): Promise<readonly StorageAlert[]> {
  const usage = await usageByDay(side, sellerId === undefined ? {} : { sellerId });
  return usage.stores
    .filter(({ isLimited }) => isLimited)
    .flatMap((store) => {
      const today = dayIn(now, marketplaces[store.country].timeZone);
      const days = Array.from({ length: lookBackDays }, (_, at) => laterDay(today, at - lookBackDays));
      return days.flatMap((day) => usage.of(store, day).flatMap((each) => alertOf(each) ?? []));
    });
}

/**
 * Records an alert for every store and storage type whose day has ended over the limit, in the marketplace: once for
 * each day, however often this runs and wherever it is cut off. Alerts are not money (rule 18, unverified).
 *
 * @returns the days over a limit, those that an alert was raised for before included
 */
export async function raiseStorageAlerts(
  { commands, ...side }: AlertParts,
  now: Instant,
  sellerId?: string,
): Promise<readonly StorageAlert[]> {
  const alerts = await storageAlerts(side, now, sellerId);
  for (const { sellerId: seller, ...alert } of alerts)
    await commandAccount(commands, 'storage-alert', seller, { type: 'RaiseStorageAlert', ...alert }, now);
  return alerts;
}

function alertOf({ sellerId, country, day, storageType, usage, limit, overage }: UsageOnDay) {
  if (storageType === 'UNKNOWN' || limit.kind !== 'limited' || !overage?.cubicCentimetres.gt('0'))
    return undefined;
  return { sellerId, storageType, country, day, usage: cubicFeetOf(usage), limit: limit.cubicFeet };
}
