import { type Lot, lotsOn } from '#domain/inventory/levels/age';
import type { StockHistory } from '#domain/inventory/levels/stockHistory';
import { sumByDay } from '#domain/inventory/levels/stockSums';
import { daysBetween } from '#domain/values/calendar';
import { runningSums } from '#domain/values/runningSums';

/** The last day with a starting balance, whose units have no known receipt; absent if every unit was received. */
export const startingBalanceDay = ({ moved }: StockHistory): string | undefined =>
  moved
    .flatMap(({ eventType, units }) => (eventType === 'StartingBalance' ? units.days : []))
    .sort()
    .at(-1);

/**
 * Lots as a fee counts them. Units of the starting balance have an unknown age. Once they have been there for `oldest` days,
 * where the last age band begins, they count as received on the day of the balance.
 */
export function remainingLots(
  stock: StockHistory,
  units: number,
  day: string,
  oldest: number | undefined,
): readonly Lot[] {
  const startingDay = startingBalanceDay(stock);
  if (startingDay === undefined) return lotsOn(stock.receipts, units, day);
  const receipts = runningSums(sumByDay(stock.moved, ({ eventType }) => eventType === 'Receipts'));
  const lots = lotsOn(receipts, units, day);
  if (oldest === undefined || daysBetween(startingDay, day) < oldest) return lots;
  return lots.map(({ receivedOn = startingDay, units: lotUnits }) => ({ receivedOn, units: lotUnits }));
}
