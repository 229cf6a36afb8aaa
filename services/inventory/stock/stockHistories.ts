import { type StockHistory, stockHistory } from '#domain/inventory/levels/stockHistory';
import type { Instant } from '#domain/values/instant';
import { type StockDaysRow, stockDays, stockKeys } from '#projections/stockDays';
import { cachedRows } from '#services/readSide/cachedRows';
import { type ReadSide, rowsAt } from '#services/readSide/readSide';

export interface StockFilter {
  /** Without it, that of all sellers. */
  readonly sellerId?: string;
  readonly msku?: string;
  /** Of marketplaces that share stock: `US`, `EU`. */
  readonly network?: string;
  /** As far as was recorded by then, UTC; the whole log is read for it. */
  readonly asKnownAt?: Instant;
}

const historyOfRow = ({ stock }: StockDaysRow): StockHistory | undefined =>
  stock === undefined ? undefined : stockHistory(stock);

const liveHistories = cachedRows(stockDays, stockKeys, historyOfRow);

/** Stock by seller, network and SKU, ready to be asked for any day. */
export async function stockHistories(
  side: ReadSide,
  { sellerId, msku, network, asKnownAt }: StockFilter = {},
): Promise<readonly StockHistory[]> {
  if (asKnownAt === undefined) await liveHistories.prepare(side);
  const all = asKnownAt === undefined ? liveHistories(side) : await historiesKnownAt(side, asKnownAt);
  return all
    .filter((stock) => sellerId === undefined || sellerId === stock.sellerId)
    .filter((stock) => msku === undefined || msku === stock.msku)
    .filter((stock) => network === undefined || network === stock.network);
}

async function historiesKnownAt(side: ReadSide, asKnownAt: Instant): Promise<readonly StockHistory[]> {
  const rows = await rowsAt(side, stockDays, { asKnownAt }, stockKeys);
  return rows.flatMap(([, row]) => historyOfRow(row) ?? []);
}
