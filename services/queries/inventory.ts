import type { Instant } from '#domain/instant';
import { inventoryLevels, levelKeys, levelOn, type StockLevel } from '#projections/inventoryLevels';
import { type ReadSide, rowsAt } from '#services/queries/readSide';

export interface InventoryFilter {
  /** Without it, that of all sellers. */
  readonly sellerId?: string;
  readonly msku?: string;
  /** Of marketplaces that share stock: `US`, `EU`. */
  readonly network?: string;
  readonly fulfillmentCenter?: string;
  /** At the end of a day in the marketplace, `YYYY-MM-DD`, since levels are kept by day. */
  readonly asOf?: string;
  /** As far as was recorded by then, UTC. */
  readonly asKnownAt?: Instant;
}

export type InventoryAnswer = Omit<StockLevel, 'quantities'> & ReturnType<typeof levelOn>;

/** Stock by seller, network, SKU and fulfillment center. A level of which there is nothing is left out. */
export async function inventory(
  side: ReadSide,
  { sellerId, msku, network, fulfillmentCenter, asOf, asKnownAt }: InventoryFilter = {},
): Promise<readonly InventoryAnswer[]> {
  const rows = await rowsAt(side, inventoryLevels, { asKnownAt }, levelKeys);
  return rows
    .flatMap(([, { level }]) => (level === undefined ? [] : [level]))
    .filter((level) => sellerId === undefined || sellerId === level.sellerId)
    .filter((level) => msku === undefined || msku === level.msku)
    .filter((level) => network === undefined || network === level.network)
    .filter((level) => fulfillmentCenter === undefined || fulfillmentCenter === level.fulfillmentCenter)
    .map((level) => {
      const { quantities: _, ...of } = level;
      return { ...of, ...levelOn(level, asOf) };
    })
    .filter(hasUnits);
}

const hasUnits = ({ unfulfillableQuantity, ...quantities }: InventoryAnswer): boolean =>
  unfulfillableQuantity.totalUnfulfillableQuantity > 0 ||
  Object.values(quantities).some((each) => typeof each === 'number' && each > 0);
