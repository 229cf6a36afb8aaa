import { type StorageFacts, type UnitStorage, unitStorageByDay } from '#domain/inventory/levels/unitStorage';
import type { Marketplace } from '#domain/values/marketplace';

type StoredByDay = ReturnType<typeof unitStorageByDay>;

const storageCache = new WeakMap<StorageFacts, Map<Marketplace, StoredByDay>>();

/**
 * How one unit is stored on a day. A size tier takes longer to work out than a level, and the same one holds for
 * months: it is kept as long as what is said of the SKU.
 */
export function unitStorageOn(facts: StorageFacts, country: Marketplace, day: string): UnitStorage {
  const ofFacts = storageCache.get(facts) ?? new Map<Marketplace, StoredByDay>();
  storageCache.set(facts, ofFacts);
  const byDay = ofFacts.get(country) ?? unitStorageByDay(facts, country);
  ofFacts.set(country, byDay);
  return byDay(day);
}
