import type { AccountHistory } from '#domain/catalog/account/history';
import type { StorageLimit } from '#domain/catalog/account/storageLimit';
import { type StorageLimitOnDay, storageLimitOn } from '#domain/catalog/account/storageLimitOn';
import type { UnitStorage } from '#domain/inventory/levels/unitStorage';
import {
  openShipmentUnits,
  type UsageLevel,
  usageForMoney,
  usageForReports,
} from '#domain/inventory/levels/usageUnits';
import { type StoredUnits, volumeByType } from '#domain/inventory/levels/volumeByType';
import type { Policy } from '#domain/policies/policy';
import { type StorageUsageRules, storageUsage } from '#domain/policies/storageUsage';
import type { Marketplace } from '#domain/values/marketplace';
import { StorageType } from '#domain/values/storageType';
import { minus, noVolume, type Volume, volumeFromCubicFeet } from '#domain/values/volume';

/** One SKU at a day's end in the marketplace. */
export interface StoredLevel extends UnitStorage {
  readonly level: UsageLevel;
}

/** How a storage type stands to its limit at a day's end. */
export interface StorageOnDay<Limit extends StorageLimit> {
  readonly storageType: StorageType | 'UNKNOWN';
  /** The usage that fees count: available, unfulfillable and reserved units, less pending removals. */
  readonly usage: Volume;
  /** Units of open shipments, if the rules of the day count them as used. Never part of the overage. */
  readonly openShipments: Volume;
  /** Available only, as Amazon's age and health reports show it. */
  readonly reportView: Volume;
  /** Units missing from these volumes, since they have no measurement. */
  readonly unmeasuredUnits: number;
  /** SKUs below 0, which these volumes count as 0. */
  readonly skusBelowZero: number;
  readonly limit: StorageLimitOnDay<Limit>;
  /** Usage over the limit; absent if the limit is not known or the type has none. */
  readonly overage?: Volume;
}

/** Every storage type that holds anything or has a limit. */
export function storageOnDay<Limit extends StorageLimit>(
  levels: readonly StoredLevel[],
  account: AccountHistory<Limit> | undefined,
  country: Marketplace,
  day: string,
  { rule }: Policy<readonly StorageUsageRules[]> = storageUsage,
): readonly StorageOnDay<Limit>[] {
  const rules = rule.find(({ from }) => from <= day);
  const volumes = (count: (level: UsageLevel) => number) => {
    const units: readonly StoredUnits[] = levels.map(({ level, ...storage }) => ({
      ...storage,
      units: count(level),
    }));
    return new Map(volumeByType(units).map((volume) => [volume.storageType, volume]));
  };
  const usageVolumes = volumes(usageForMoney);
  const openVolumes = volumes((level) => (rules?.openShipments ? openShipmentUnits(level) : 0));
  const reportVolumes = volumes(usageForReports);
  return [...StorageType.options, 'UNKNOWN' as const].flatMap(
    (storageType): readonly StorageOnDay<Limit>[] => {
      const limit: StorageLimitOnDay<Limit> =
        account === undefined || storageType === 'UNKNOWN'
          ? { kind: 'not-known' }
          : storageLimitOn(account, storageType, country, day);
      if (limit.kind !== 'limited' && !usageVolumes.has(storageType) && !openVolumes.has(storageType))
        return [];
      const usage = usageVolumes.get(storageType)?.volume ?? noVolume;
      const belowZeroCounts = [usageVolumes, reportVolumes].map(
        (volumesByType) => volumesByType.get(storageType)?.skusBelowZero ?? 0,
      );
      const canBeOver = storageType !== 'UNKNOWN' && rules?.limited.includes(storageType);
      return [
        {
          storageType,
          usage,
          openShipments: openVolumes.get(storageType)?.volume ?? noVolume,
          reportView: reportVolumes.get(storageType)?.volume ?? noVolume,
          unmeasuredUnits: usageVolumes.get(storageType)?.unmeasuredUnits ?? 0,
          skusBelowZero: Math.max(...belowZeroCounts),
          limit,
          ...(canBeOver && limit.kind !== 'not-known' && { overage: overage(usage, limit) }),
        },
      ];
    },
  );
}

/** Never below 0; without a limit nothing is over it. */
const overage = <Limit extends StorageLimit>(
  usage: Volume,
  limit: Exclude<StorageLimitOnDay<Limit>, { kind: 'not-known' }>,
): Volume => {
  if (limit.kind === 'unlimited') return noVolume;
  const over = minus(usage, volumeFromCubicFeet(limit.cubicFeet));
  return over.cubicCentimetres.gt('0') ? over : noVolume;
};
