import type { StoredAs } from '#domain/inventory/storedAs';
import { StorageType } from '#domain/sku/values';
import { noVolume, plus, times, type Volume } from '#domain/volume';

/** Units of one SKU, and how each is stored on that day. */
export interface StoredUnits extends StoredAs {
  readonly units: number;
}

/** The volume of one storage type on a day. */
export interface TypeVolume {
  /** `UNKNOWN` where nobody has said and no measurement tells it. */
  readonly storageType: StorageType | 'UNKNOWN';
  readonly units: number;
  /** Of the units that are measured. */
  readonly volume: Volume;
  /** Units without a measurement: their volume is not known, and not in the sum. */
  readonly unmeasuredUnits: number;
}

/** Units times the volume of one, summed by storage type; types of which there is nothing are left out. */
export function volumeByType(stored: Iterable<StoredUnits>): readonly TypeVolume[] {
  const types = new Map<TypeVolume['storageType'], { units: number; volume: Volume; unmeasured: number }>();
  for (const { storageType = 'UNKNOWN', unitVolume, units } of stored) {
    if (units === 0) continue;
    const type = types.get(storageType) ?? { units: 0, volume: noVolume, unmeasured: 0 };
    types.set(storageType, type);
    type.units += units;
    if (unitVolume === undefined) type.unmeasured += units;
    else type.volume = plus(type.volume, times(unitVolume, String(units)));
  }
  return [...StorageType.options, 'UNKNOWN' as const].flatMap((storageType) => {
    const type = types.get(storageType);
    if (type === undefined) return [];
    const { units, volume, unmeasured } = type;
    return [{ storageType, units, volume, unmeasuredUnits: unmeasured }];
  });
}
