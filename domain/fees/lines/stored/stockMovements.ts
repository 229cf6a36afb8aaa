import { anyCenter } from '#domain/inventory/levels/heldSums';
import type { StockHistory } from '#domain/inventory/levels/stockHistory';
import type { MovedUnits } from '#domain/inventory/levels/stockSums';
import type { MovementType } from '#domain/inventory/stock/values';
import type { Period } from '#domain/values/period';
import { totalOn } from '#domain/values/runningSums';

/** The movements of a period, with which a person checks the units behind a fee. */
export interface StockMovements {
  /** Units at the end of the day before the period. */
  readonly before: number;
  /** Days of the marketplace on which anything moved, in order. */
  readonly days: readonly MovementDay[];
}

export interface MovementDay {
  readonly day: string;
  readonly moved: readonly { readonly eventType: MovementType; readonly units: number }[];
  /** At the day's end. */
  readonly units: number;
}

/**
 * All movements of a SKU in a network, whoever recorded them, summed by day and kind.
 *
 * @param fulfillmentCenter only of this one; `*` is where units in transit between centers are
 */
export function stockMovements(
  { moved }: Pick<StockHistory, 'moved'>,
  { from, until }: Period,
  fulfillmentCenter?: string,
): StockMovements {
  const inTransit = fulfillmentCenter === anyCenter;
  const sign = inTransit ? -1 : 1;
  const movementsCounted = moved.filter((each) =>
    inTransit
      ? each.eventType === 'WhseTransfers'
      : fulfillmentCenter === undefined
        ? each.eventType !== 'WhseTransfers'
        : each.fulfillmentCenter === fulfillmentCenter,
  );
  const unitsBeforePeriod = movementsCounted.reduce((sum, each) => sum + sign * unitsBefore(each, from), 0);
  const byDay = new Map<string, Map<MovementType, number>>();
  for (const { eventType, units } of movementsCounted)
    for (const [at, day] of units.days.entries()) {
      if (day < from || until <= day) continue;
      const change = sign * ((units.totals[at] ?? 0) - (units.totals[at - 1] ?? 0));
      const ofDay = byDay.get(day) ?? new Map<MovementType, number>();
      byDay.set(day, ofDay.set(eventType, (ofDay.get(eventType) ?? 0) + change));
    }
  let units = unitsBeforePeriod;
  const days = [...byDay].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    before: unitsBeforePeriod,
    days: days.map(([day, ofDay]) => {
      for (const change of ofDay.values()) units += change;
      return { day, moved: [...ofDay].map(([eventType, moves]) => ({ eventType, units: moves })), units };
    }),
  };
}

/** The units at the last change before `day`. */
function unitsBefore({ units }: MovedUnits, day: string): number {
  const last = units.days.findLast((each) => each < day);
  return last === undefined ? 0 : totalOn(units, last);
}
