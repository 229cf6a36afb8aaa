import { type CatalogRow, catalog } from '#projections/catalog';
import { cachedRows } from '#services/readSide/cachedRows';

/** Every SKU of the catalog, kept for the next question. */
export const catalogRows = cachedRows(catalog, '', (row: CatalogRow) => row);

/** Whose SKU it is, under the name that its seller gave it. */
export interface SkuKey {
  readonly sellerId: string;
  readonly msku: string;
}

/** Finds the row of a SKU; `undefined` for one that is not in the catalog. */
export function skuFinder(rows: readonly CatalogRow[]): (sku: SkuKey) => CatalogRow | undefined {
  const bySku = new Map(rows.map((row) => [`${row.sellerId}\u001f${row.msku}`, row]));
  return ({ sellerId, msku }) => bySku.get(`${sellerId}\u001f${msku}`);
}
