import type { AccountFact } from '#domain/catalog/account/events';

/** How much of a storage type a store may hold, from a day on. */
export type StorageLimit = Omit<AccountFact<'StorageLimitSet'>, 'type'>;
