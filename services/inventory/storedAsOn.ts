import { type StorageFacts, type StoredAs, storedAsByDay } from '#domain/inventory/levels/storedAs';
import type { Marketplace } from '#domain/values/marketplace';

type StoredByDay = ReturnType<typeof storedAsByDay>;

const known = new WeakMap<StorageFacts, Map<Marketplace, StoredByDay>>();

/**
 * How one unit is stored on a day. A size tier takes longer to work out than a level, and the same one holds for months: it
 * is kept as long as what is said of the SKU.
 */
export function storedAsOn(facts: StorageFacts, country: Marketplace, day: string): StoredAs {
  const ofFacts = known.get(facts) ?? new Map<Marketplace, StoredByDay>();
  known.set(facts, ofFacts);
  const byDay = ofFacts.get(country) ?? storedAsByDay(facts, country);
  ofFacts.set(country, byDay);
  return byDay(day);
}
