import { type CatalogRow, catalog } from '#projections/catalog';
import type { Moment } from '#services/asOf';
import { mentions } from '#services/queries/mentions';
import { type ReadSide, rowsAt } from '#services/queries/readSide';
import { skuId } from '#services/skuId';
import { viewOf } from '#services/view';

/** A SKU of the catalog; its measurements and storage types are for the views of `domain/sku`. */
export interface SkuAnswer extends CatalogRow {
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
    .filter(({ msku, ids: { fnsku, asin, title } }) => mentions(text, msku, fnsku, asin, title))
    .sort((one, other) => (one.msku < other.msku ? -1 : 1));
}

/** One SKU of a seller as the read model has it; `undefined` where it is not registered. */
export function sku(
  { readModels }: Pick<ReadSide, 'readModels'>,
  sellerId: string,
  msku: string,
): SkuAnswer | undefined {
  const id = skuId(sellerId, msku);
  const row = viewOf<CatalogRow>(readModels, catalog).get(id);
  return row === undefined ? undefined : answer(id, row);
}

function answer(id: string, row: CatalogRow): SkuAnswer | undefined {
  const { sellerId, msku } = row;
  return sellerId === undefined || msku === undefined ? undefined : { ...row, skuId: id, sellerId, msku };
}
