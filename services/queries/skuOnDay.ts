import type { Marketplace } from '#domain/marketplace';
import { measurementOn } from '#domain/sku/measurementOn';
import { sizeTierOn } from '#domain/sku/sizeTier';
import { storageTypeOn } from '#domain/sku/storageType';
import type { CatalogRow } from '#projections/catalog';

/** What a SKU measures and is stored as on one day, and who says so. */
export const skuOnDay = (row: CatalogRow, marketplace: Marketplace, day: string) => ({
  measured: measurementOn(row.measurements, day),
  sizeTier: sizeTierOn(row.measurements, marketplace, day),
  storageType: storageTypeOn(row, marketplace, day),
});
