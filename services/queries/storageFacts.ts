import type { Instant } from '#domain/instant';
import type { StorageFacts } from '#domain/inventory/storedAs';
import { type CatalogRow, catalog } from '#projections/catalog';
import { catalogRows } from '#services/queries/catalogRows';
import { type ReadSide, rowsAt } from '#services/queries/readSide';

/** What is said of how a SKU is stored; nothing of one that is not in the catalog. */
export type StorageFactsOf = (sku: { readonly sellerId: string; readonly msku: string }) => StorageFacts;

const nothing: StorageFacts = { measurements: [], storageTypes: [] };

export async function storageFacts(
  side: ReadSide,
  { asKnownAt }: { readonly asKnownAt?: Instant } = {},
): Promise<StorageFactsOf> {
  const rows =
    asKnownAt === undefined
      ? catalogRows(side)
      : (await rowsAt(side, catalog, { asKnownAt })).map(([, row]): CatalogRow => row);
  const bySku = new Map(rows.map((row) => [`${row.sellerId}\u001f${row.msku}`, row]));
  return ({ sellerId, msku }) => bySku.get(`${sellerId}\u001f${msku}`) ?? nothing;
}
