import { anyCenter } from '#domain/inventory/levels/heldSums';
import { centerLevels, type Level, networkLevel } from '#domain/inventory/levels/level';
import { hasAnyUnits, quantitiesBelowZero } from '#domain/inventory/levels/quantities';
import type { StockHistory } from '#domain/inventory/levels/stockHistory';
import { type StockFilter, stockHistories } from '#services/inventory/stock/stockHistories';
import type { ReadSide } from '#services/readSide/readSide';

export interface InventoryFilter extends StockFilter {
  readonly fulfillmentCenter?: string;
  /** A level for each fulfillment center, or one for the whole network, as SP-API answers. Without it, by center. */
  readonly by?: 'center' | 'network';
  /** At the end of a day in the marketplace, `YYYY-MM-DD`, since levels are kept by day. */
  readonly asOf?: string;
}

export interface InventoryAnswer extends Level {
  readonly sellerId: string;
  readonly network: string;
  /** `*` for what is in none: in transit between them, or held somewhere in the network; and for the whole network. */
  readonly fulfillmentCenter: string;
  readonly msku: string;
  /**
   * Quantities below 0: more went than we know came. None is told of what is in no center: the network's level tells.
   */
  readonly belowZero: readonly string[];
}

/** Stock by seller, network, SKU and fulfillment center. A level of which there is nothing is left out. */
export async function inventory(
  side: ReadSide,
  { fulfillmentCenter, by = 'center', asOf, ...filter }: InventoryFilter = {},
): Promise<readonly InventoryAnswer[]> {
  const stock = await stockHistories(side, filter);
  return stock
    .flatMap((each) => levelsOf(each, by, asOf))
    .filter((level) => fulfillmentCenter === undefined || fulfillmentCenter === level.fulfillmentCenter);
}

/** Of one SKU in one network. */
export function levelsOf(
  stock: StockHistory,
  by: 'center' | 'network',
  day: string | undefined,
): readonly InventoryAnswer[] {
  if (by === 'network') {
    const level = networkLevel(stock, day);
    return hasAnyUnits(level) ? [answerOf(stock, anyCenter, level, quantitiesBelowZero(level))] : [];
  }
  return centerLevels(stock, day)
    .filter(([, level]) => hasAnyUnits(level))
    .map(([center, level]) => {
      // What is held somewhere is taken from no center, so only the network can tell whether there is enough.
      const doubts = center === anyCenter ? [] : quantitiesBelowZero(level);
      return answerOf(stock, center, level, doubts);
    });
}

const answerOf = (
  { sellerId, network, msku }: StockHistory,
  fulfillmentCenter: string,
  level: Level,
  doubts: readonly string[],
): InventoryAnswer => ({ sellerId, network, fulfillmentCenter, msku, ...level, belowZero: doubts });
