import { type CatalogRow, catalog } from '#projections/catalog';
import type { Moment } from '#services/engine/projecting/readModelsAt';
import { containsText } from '#services/readSide/containsText';
import { type ReadSide, rowsAt } from '#services/readSide/readSide';
import { skuId } from '#services/streamIds';

/** A SKU of the catalog; its measurements and storage types are for the views of `domain/sku`. */
export interface SkuAnswer extends Omit<CatalogRow, 'prices'> {
  readonly skuId: string;
  readonly sellerId: string;
  readonly msku: string;
}

export interface SkuFilter {
  /** Without it, those of all sellers. */
  readonly sellerId?: string;
  /** Looked for in MSKU, FNSKU, ASIN and title. */
  readonly text?: string;
}

/** The catalog, by MSKU. */
export async function skus(
  side: ReadSide,
  { sellerId, text, ...moment }: SkuFilter & Moment = {},
): Promise<readonly SkuAnswer[]> {
  const rows = await rowsAt(side, catalog, moment);
  return rows
    .flatMap(([id, row]) => answer(id, row) ?? [])
    .filter((row) => sellerId === undefined || sellerId === row.sellerId)
    .filter(({ msku, ids: { fnsku, asin, title } }) => containsText(text, msku, fnsku, asin, title))
    .sort((one, other) => (one.msku < other.msku ? -1 : 1));
}

/** One SKU of a seller; `undefined` where it was not registered. */
export async function sku(
  side: ReadSide,
  sellerId: string,
  msku: string,
  moment: Moment = {},
): Promise<SkuAnswer | undefined> {
  const id = skuId(sellerId, msku);
  const rows = await rowsAt<CatalogRow>(side, catalog, moment, id);
  return rows.flatMap(([key, row]) => (key === id ? (answer(id, row) ?? []) : []))[0];
}

function answer(id: string, row: CatalogRow): SkuAnswer | undefined {
  const { sellerId, msku, prices: _, ...rest } = row;
  return sellerId === undefined || msku === undefined ? undefined : { ...rest, skuId: id, sellerId, msku };
}
