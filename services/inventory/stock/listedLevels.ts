import { measurementOn } from '#domain/catalog/sku/measurementOn';
import { priceOn } from '#domain/catalog/sku/priceOn';
import type { SkuIds } from '#domain/catalog/sku/skuIds';
import { dayIn } from '#domain/values/calendar';
import type { Instant } from '#domain/values/instant';
import { countriesOf, type Network, timeZoneOf } from '#domain/values/network';
import { cubicFeetOf } from '#domain/values/volume';
import type { CatalogRow } from '#projections/catalog';
import { catalogRows, skuFinder } from '#services/catalog/sku/catalogRows';
import { type InventoryAnswer, levelsOf } from '#services/inventory/stock/inventory';
import { stockHistories } from '#services/inventory/stock/stockHistories';
import type { ReadSide } from '#services/readSide/readSide';

/** A level with what the catalog says of its SKU; what it does not say is absent. */
export interface ListedLevel extends InventoryAnswer, SkuIds {
  /** Of one unit, as on the day; exact, or with 20 places. */
  readonly cubicFeet?: string;
  /** As on the day, in the network's store; none for a network of several stores. */
  readonly price?: string;
}

interface LevelFilter {
  readonly sellerId: string;
  readonly network: Network;
  /** The end of this day in the marketplace; without it, now. */
  readonly asOf?: string | undefined;
}

/** A seller's levels in a network, one after another. */
export async function* listedLevels(
  side: ReadSide,
  now: Instant,
  { sellerId, network, asOf }: LevelFilter,
): AsyncIterable<ListedLevel> {
  const rowOf = skuFinder(catalogRows(side));
  const day = asOf ?? dayIn(now, timeZoneOf(network));
  for (const stock of await stockHistories(side, { sellerId, network }))
    for (const level of levelsOf(stock, 'network', asOf)) {
      const row = rowOf(level);
      yield row === undefined ? level : { ...level, ...row.ids, ...catalogDetails(row, network, day) };
    }
}

function catalogDetails(row: CatalogRow, network: Network, day: string) {
  const countries = countriesOf(network);
  const store = countries.length === 1 ? countries[0] : undefined;
  const price = store && priceOn(row.prices, store, day)?.price.amount;
  const measured = measurementOn(row.measurements, day);
  return {
    ...(price !== undefined && { price }),
    ...(measured !== undefined && { cubicFeet: cubicFeetOf(measured.unitVolume) }),
  };
}
