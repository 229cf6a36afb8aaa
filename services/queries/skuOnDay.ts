import type { Marketplace } from '#domain/marketplace';
import { measurementOn } from '#domain/sku/measurementOn';
import { sizeTierOn } from '#domain/sku/sizeTier';
import { storageTypeOn } from '#domain/sku/storageType';
import { cubicFeetOf } from '#domain/volume';
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
