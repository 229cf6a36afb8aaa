import { type UnitRun, unitRuns } from '#domain/fees/lines/stored/unitRuns';
import { anyCenter } from '#domain/inventory/levels/heldSums';
import type { StockHistory } from '#domain/inventory/levels/stockHistory';
import type { Period } from '#domain/values/period';
import type { RunningSums } from '#domain/values/runningSums';

/**
 * A SKU's units at days' ends by fulfillment center, in the order of their names; under `*` what is in transit between
 * them. Centers without units are left out. All together are the network's.
 */
export function centerRuns(
  { moved }: StockHistory,
  period: Period,
): readonly (readonly [fulfillmentCenter: string, runs: readonly UnitRun[]])[] {
  const centers = new Map<string, RunningSums[]>();
  const transfers: RunningSums[] = [];
  for (const { eventType, fulfillmentCenter, units } of moved) {
    const sums = centers.get(fulfillmentCenter);
    if (sums === undefined) centers.set(fulfillmentCenter, [units]);
    else sums.push(units);
    if (eventType === 'WhseTransfers') transfers.push(units);
  }
  const runs = [...centers].map(([center, sums]) => [center, unitRuns({ plus: sums }, period)] as const);
  return [[anyCenter, unitRuns({ minus: transfers }, period)] as const, ...runs.sort(byName)].filter(
    ([, { length }]) => length > 0,
  );
}

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;
