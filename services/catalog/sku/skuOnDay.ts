import { measurementOn } from '#domain/catalog/sku/measurementOn';
import { sizeTierOn } from '#domain/catalog/sku/sizeTier';
import { storageTypeOn } from '#domain/catalog/sku/storageType';
import type { Marketplace } from '#domain/values/marketplace';
import { cubicFeetOf } from '#domain/values/volume';
import type { CatalogRow } from '#projections/catalog';

/** What a SKU measures and is stored as on one day, and who says so. */
export function skuOnDay(
  row: Pick<CatalogRow, 'measurements' | 'storageTypes'>,
  marketplace: Marketplace,
  day: string,
) {
  const measured = measurementOn(row.measurements, day);
  return {
    measured: measured && { ...measured, unitVolume: cubicFeetOf(measured.unitVolume) },
    sizeTier: sizeTierOn(row.measurements, marketplace, day),
    storageType: storageTypeOn(row, marketplace, day),
  };
}
