import { type StorageLimitOnDay, storageLimitOn } from '#domain/catalog/account/storageLimitOn';
import { type StoreDetails, storeDetails } from '#domain/catalog/account/storeDetails';
import { type SubscriptionOfMonth, subscriptionFor } from '#domain/fees/pricing/accountSubscription';
import type { Marketplace } from '#domain/values/marketplace';
import { StorageType } from '#domain/values/storageType';
import type { ListedAccount, RecordedLimit } from '#projections/accounts';

export interface LimitOfDay {
  readonly country: Marketplace;
  readonly storageType: StorageType;
  readonly limit: StorageLimitOnDay<RecordedLimit>;
}

/** An account as it is on one day. */
export interface AccountOnDay extends Omit<ListedAccount, 'stores' | 'limits'> {
  /** In the marketplace. */
  readonly day: string;
  /** Of the day's month. */
  readonly subscription: SubscriptionOfMonth;
  /** The home store first. */
  readonly stores: readonly StoreDetails[];
  /** The limits of every store and type for which one is known. */
  readonly limits: readonly LimitOfDay[];
}

export const accountOnDay = (account: ListedAccount, day: string): AccountOnDay => ({
  ...account,
  day,
  subscription: subscriptionFor(account, day.slice(0, 7)),
  stores: account.stores.map((store) => storeDetails(account, store, account.storeInformation[store])),
  limits: account.stores
    .flatMap((country) =>
      StorageType.options.map((storageType) => ({
        country,
        storageType,
        limit: storageLimitOn(account, storageType, country, day),
      })),
    )
    .filter(({ limit }) => limit.kind !== 'not-known'),
});
