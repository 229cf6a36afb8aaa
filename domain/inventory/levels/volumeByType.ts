import type { UnitStorage } from '#domain/inventory/levels/unitStorage';
import { StorageType } from '#domain/values/storageType';
import { noVolume, plus, times, type Volume } from '#domain/values/volume';

/** Units of one SKU, and how each is stored on that day. */
export interface StoredUnits extends UnitStorage {
  readonly units: number;
}

/** The volume of one storage type on a day. */
export interface TypeVolume {
  /** `UNKNOWN` if nobody has stated it and no measurement decides it. */
  readonly storageType: StorageType | 'UNKNOWN';
  readonly units: number;
  /** Of the units that are measured. */
  readonly volume: Volume;
  /** Units without a measurement: their volume is not known, and not in the sum. */
  readonly unmeasuredUnits: number;
  /** SKUs below 0, counted as 0 in the volume: the true volume is this or more. */
  readonly skusBelowZero: number;
}

/** Sums units times unit volume by storage type; types without units are left out. */
export function volumeByType(stored: Iterable<StoredUnits>): readonly TypeVolume[] {
  const types = new Map<TypeVolume['storageType'], Sums>();
  for (const { storageType = 'UNKNOWN', unitVolume, units } of stored) {
    if (units === 0) continue;
    const type = types.get(storageType) ?? {
      units: 0,
      volume: noVolume,
      unmeasuredUnits: 0,
      skusBelowZero: 0,
    };
    types.set(storageType, type);
    if (units < 0) {
      type.skusBelowZero += 1;
      continue;
    }
    type.units += units;
    if (unitVolume === undefined) type.unmeasuredUnits += units;
    else type.volume = plus(type.volume, times(unitVolume, String(units)));
  }
  return [...StorageType.options, 'UNKNOWN' as const].flatMap((storageType) => {
    const type = types.get(storageType);
    return type === undefined ? [] : [{ storageType, ...type }];
  });
}

type Sums = { -readonly [Sum in Exclude<keyof TypeVolume, 'storageType'>]: TypeVolume[Sum] };
