import type { StorageFacts } from '#domain/inventory/levels/unitStorage';
import type { Instant } from '#domain/values/instant';
import { type CatalogRow, catalog } from '#projections/catalog';
import { catalogRows, type SkuKey, skuFinder } from '#services/catalog/sku/catalogRows';
import { type ReadSide, rowsAt } from '#services/readSide/readSide';

/** The facts on which a SKU's storage depends; empty for one that is not in the catalog. */
export type StorageFactsOf = (sku: SkuKey) => StorageFacts;

const nothing: StorageFacts = { measurements: [], storageTypes: [] };

export async function storageFacts(
  side: ReadSide,
  { asKnownAt }: { readonly asKnownAt?: Instant } = {},
): Promise<StorageFactsOf> {
  const rows =
    asKnownAt === undefined
      ? catalogRows(side)
      : (await rowsAt(side, catalog, { asKnownAt })).map(([, row]): CatalogRow => row);
  const rowOf = skuFinder(rows);
  return (sku) => rowOf(sku) ?? nothing;
}
