import { type Lot, lotsOn } from '#domain/inventory/levels/age';
import type { StockHistory } from '#domain/inventory/levels/stockHistory';
import { sumByDay } from '#domain/inventory/levels/stockSums';
import { daysBetween } from '#domain/values/calendar';
import { runningSums } from '#domain/values/runningSums';

/** The last day on which units were there of which nobody said since when; absent where every unit was received. */
export const startingBalanceDay = ({ moved }: StockHistory): string | undefined =>
  moved
    .flatMap(({ eventType, units }) => (eventType === 'StartingBalance' ? units.days : []))
    .sort()
    .at(-1);

/**
 * Lots as a fee counts them: units that were there when a ledger begins are older than it by nobody knows how much. Once they
 * have been there for `oldest` days, at which the last band begins, it does not matter any more.
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
