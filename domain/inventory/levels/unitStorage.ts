import type { DatedMeasurement, DatedStorageType } from '#domain/catalog/sku/datedStatement';
import { measurementOn } from '#domain/catalog/sku/measurementOn';
import { storageTypeOn } from '#domain/catalog/sku/storageType';
import { sizeTiers } from '#domain/policies/sizeTiers';
import type { Marketplace } from '#domain/values/marketplace';
import type { StorageType } from '#domain/values/storageType';
import type { Volume } from '#domain/values/volume';

/** Every statement about how a SKU is stored. */
export interface StorageFacts {
  readonly measurements: readonly DatedMeasurement[];
  readonly storageTypes: readonly DatedStorageType[];
}

/** How one unit is stored on a day. Unknown fields are absent, never 0. */
export interface UnitStorage {
  readonly storageType?: StorageType;
  readonly unitVolume?: Volume;
}

export function unitStorageOn(facts: StorageFacts, country: Marketplace, day: string): UnitStorage {
  const unitVolume = measurementOn(facts.measurements, day)?.unitVolume;
  const storageType = storageTypeOn(facts, country, day);
  return {
    ...(storageType !== undefined && { storageType: storageType.storageType }),
    ...(unitVolume !== undefined && { unitVolume }),
  };
}

/** Computes {@link unitStorageOn} once for all days between two changes of statements or rules. */
export function unitStorageByDay(facts: StorageFacts, country: Marketplace): (day: string) => UnitStorage {
  const statementDays = [...facts.measurements, ...facts.storageTypes].map(
    ({ effectiveFrom }) => effectiveFrom,
  );
  const changes = [...statementDays, ...sizeTiers.rule.tables.map(({ from }) => from)].sort();
  const storageByChange = new Map<string | undefined, UnitStorage>();
  return (day) => {
    const change = changes.findLast((each) => each <= day);
    const storage = storageByChange.get(change) ?? unitStorageOn(facts, country, day);
    storageByChange.set(change, storage);
    return storage;
  };
}
