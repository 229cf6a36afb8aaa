import type { Instant } from '#domain/instant';
import { anyCenter } from '#domain/inventory/heldSums';
import { centerLevels, type Level, networkLevel } from '#domain/inventory/level';
import { belowZero, quantities } from '#domain/inventory/quantities';
import type { SkuStock } from '#domain/inventory/skuStock';
import { historyOf } from '#domain/inventory/stockHistory';
import { stockDays, stockKeys } from '#projections/stockDays';
import { type ReadSide, rowsAt } from '#services/queries/readSide';

export interface InventoryFilter {
  /** Without it, that of all sellers. */
  readonly sellerId?: string;
  readonly msku?: string;
  /** Of marketplaces that share stock: `US`, `EU`. */
  readonly network?: string;
  readonly fulfillmentCenter?: string;
  /** A level for each fulfillment center, or one for the whole network, as SP-API answers. Without it, by center. */
  readonly by?: 'center' | 'network';
  /** At the end of a day in the marketplace, `YYYY-MM-DD`, since levels are kept by day. */
  readonly asOf?: string;
  /** As far as was recorded by then, UTC. */
  readonly asKnownAt?: Instant;
}

export interface InventoryAnswer extends Level {
  readonly sellerId: string;
  readonly network: string;
  /** `*` for what is in none: in transit between them, or held somewhere in the network; and for the whole network. */
  readonly fulfillmentCenter: string;
  readonly msku: string;
  /** Quantities below 0: more went than we know came, or was held where nobody said. */
  readonly belowZero: readonly string[];
}

/** Stock by seller, network, SKU and fulfillment center. A level of which there is nothing is left out. */
export async function inventory(
  side: ReadSide,
  { sellerId, msku, network, fulfillmentCenter, by = 'center', asOf, asKnownAt }: InventoryFilter = {},
): Promise<readonly InventoryAnswer[]> {
  const rows = await rowsAt(side, stockDays, { asKnownAt }, stockKeys);
  return rows
    .flatMap(([, { stock }]) => (stock === undefined ? [] : [stock]))
    .filter((stock) => sellerId === undefined || sellerId === stock.sellerId)
    .filter((stock) => msku === undefined || msku === stock.msku)
    .filter((stock) => network === undefined || network === stock.network)
    .flatMap((stock) => levelsOf(stock, by, asOf))
    .filter((level) => fulfillmentCenter === undefined || fulfillmentCenter === level.fulfillmentCenter);
}

function levelsOf(stock: SkuStock, by: 'center' | 'network', day: string | undefined) {
  const levels: typeof centerLevels =
    by === 'center' ? centerLevels : (...of) => [[anyCenter, networkLevel(...of)]];
  return levels(historyOf(stock), day)
    .filter(([, level]) => [...quantities(level).values()].some((units) => units !== 0))
    .map(([fulfillmentCenter, level]): InventoryAnswer => {
      const { sellerId, network, msku } = stock;
      return { sellerId, network, fulfillmentCenter, msku, ...level, belowZero: belowZero(level) };
    });
}
