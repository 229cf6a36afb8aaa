import {
  type DatedMeasurement,
  type DatedStorageType,
  governingStatement,
} from '#domain/catalog/sku/datedStatement';
import { sizeTierOn } from '#domain/catalog/sku/sizeTier';
import type { Source } from '#domain/catalog/sku/values';
import type { Marketplace } from '#domain/values/marketplace';
import type { StorageType } from '#domain/values/storageType';

export interface StorageTypeOnDay {
  readonly storageType: StorageType;
  /** `SIZE_TIER` where nobody has determined it: then it is standard or oversize by the unit's measurement. */
  readonly source: Source | 'SIZE_TIER';
  /** The statement that decided it. */
  readonly basis: DatedStorageType | DatedMeasurement;
}

/** The storage type of a unit on `day`; `undefined` if nobody has stated it and the unit's size is not known. */
export function storageTypeOn(
  {
    storageTypes,
    measurements,
  }: {
    readonly storageTypes: readonly DatedStorageType[];
    readonly measurements: readonly DatedMeasurement[];
  },
  marketplace: Marketplace,
  day: string,
): StorageTypeOnDay | undefined {
  const statement = governingStatement(storageTypes, day);
  if (statement !== undefined)
    return { storageType: statement.storageType, source: statement.source, basis: statement };
  const measurement = governingStatement(measurements, day);
  const tier = sizeTierOn(measurements, marketplace, day);
  if (measurement === undefined || !tier.known) return undefined;
  const storageType = tier.sizeTier.endsWith('_STANDARD') ? 'STANDARD' : 'OVERSIZE';
  return { storageType, source: 'SIZE_TIER', basis: measurement };
}
