import { unitsOn } from '#domain/inventory/levels/stockHistory';
import { type TypeVolume, volumeByType } from '#domain/inventory/levels/volumeByType';
import { dayIn, daysFrom } from '#domain/values/calendar';
import type { Instant } from '#domain/values/instant';
import { countriesOf, timeZoneOf } from '#domain/values/network';
import { cubicFeetOf } from '#domain/values/volume';
import { type StockFilter, stockHistories } from '#services/inventory/stock/stockHistories';
import { storageFacts } from '#services/inventory/storage/storageFacts';
import { unitStorageOn } from '#services/inventory/storage/unitStorageOn';
import type { ReadSide } from '#services/readSide/readSide';

export interface VolumeFilter extends StockFilter {
  /** The first day of a series, in the marketplace; without it, the last one alone. */
  readonly from?: string;
  /** At the end of this day in the marketplace, the last of a series; without it, today. */
  readonly asOf?: string;
}

export interface VolumeAnswer extends Omit<TypeVolume, 'volume'> {
  readonly sellerId: string;
  readonly network: string;
  readonly day: string;
  /** An exact decimal; what is no finite one has 20 places. */
  readonly cubicFeet: string;
}

/**
 * The space that all units on hand take up, packed, by day and storage type; each day by what was known to be its
 * sizes.
 */
export async function inventoryVolume(
  side: ReadSide,
  now: Instant,
  { from, asOf, ...filter }: VolumeFilter = {},
): Promise<readonly VolumeAnswer[]> {
  const stock = await stockHistories(side, filter);
  const factsOf = await storageFacts(side, filter);
  const stockByNetwork = Map.groupBy(stock, ({ sellerId, network }) => `${sellerId}\u001f${network}`);
  return [...stockByNetwork.values()].flatMap((skus) =>
    skus.slice(0, 1).flatMap(({ sellerId, network }) => {
      const [country] = countriesOf(network);
      if (country === undefined) return [];
      const last = asOf ?? dayIn(now, timeZoneOf(network));
      return daysFrom(from ?? last, last).flatMap((day) => {
        const storedUnits = skus.map((sku) => ({
          ...unitStorageOn(factsOf(sku), country, day),
          units: unitsOn(sku, day),
        }));
        return volumeByType(storedUnits).map(({ volume, ...ofType }) => ({
          sellerId,
          network,
          day,
          ...ofType,
          cubicFeet: cubicFeetOf(volume),
        }));
      });
    }),
  );
}
