import { onHandSums } from '#domain/fees/lines/sharedStock';
import type { SkuSource } from '#domain/fees/lines/sources';
import { type UnitRun, unitRuns } from '#domain/fees/lines/stored/unitRuns';
import { laterDay } from '#domain/values/calendar';
import type { Period } from '#domain/values/period';
import { type RunningSums, totalBefore } from '#domain/values/runningSums';

/**
 * Units older than `age` days, first in, first out: all units, less those received in the last `age` days.
 */
export function agedUnitRuns(sku: SkuSource, age: number, period: Period): readonly UnitRun[] {
  const { receipts } = sku.stock;
  const delayedReceipts = delaySums(receipts, age + 1, period);
  return unitRuns({ plus: [...onHandSums(sku), delayedReceipts], minus: [receipts] }, period).filter(
    ({ units }) => units > 0,
  );
}

/** Shifts sums later by a number of days, over a period. */
function delaySums(sums: RunningSums, days: number, { from, until }: Period): RunningSums {
  const [earlierFrom, earlierUntil] = [laterDay(from, -days), laterDay(until, -days)];
  const first = sums.days.findIndex((day) => earlierFrom <= day);
  const daysWithin = first < 0 ? [] : sums.days.slice(first).filter((day) => day < earlierUntil);
  return {
    days: ['', ...daysWithin.map((day) => laterDay(day, days))],
    totals: [totalBefore(sums, earlierFrom), ...sums.totals.slice(first, first + daysWithin.length)],
  };
}
