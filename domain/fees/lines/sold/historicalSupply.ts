import { customerShipments, unitsShipped } from '#domain/fees/lines/sold/customerShipments';
import type { ProductSupply } from '#domain/fees/pricing/lowInventory';
import type { HeldQuantity } from '#domain/inventory/levels/heldSums';
import type { StockHistory } from '#domain/inventory/levels/stockHistory';
import { laterDay } from '#domain/values/calendar';
import { countBefore, type RunningSums } from '#domain/values/runningSums';

/** A week, and the days before it for which supply is counted. */
export interface SupplyWeek {
  /** Its first day, in the marketplace. */
  readonly from: string;
  readonly ago90: string;
  readonly ago30: string;
  readonly ago7: string;
}

export const supplyWeek = (from: string): SupplyWeek => ({
  from,
  ago90: laterDay(from, -90),
  ago30: laterDay(from, -30),
  ago7: laterDay(from, -7),
});

/**
 * The supply of one SKU before a week. `undefined` if stock was below 0 in that time, since some receipt is then missing.
 *
 * @param days every day from the first that any week looks back at, to the last, in order
 */
export function historicalSupply(
  stock: StockHistory,
  days: readonly string[],
): (week: SupplyWeek) => ProductSupply | undefined {
  const shipmentSums = customerShipments(stock);
  let sellable: readonly number[] | undefined;
  const [first = ''] = days;
  return ({ from, ago90, ago30, ago7 }) => {
    sellable ??= sellableUnits(stock, days);
    const end = indexOf(days, from);
    const levels = sellable.slice(indexOf(days, ago90), end);
    if (first > ago90 || levels.some((units) => units < 0)) return undefined;
    const supplyOver = (since: string, levelsOfDays: readonly number[]) => ({
      sellableUnits: String(levelsOfDays.reduce((sum, units) => sum + units, 0)),
      shippedUnits: String(unitsShipped(shipmentSums, { from: since, until: from })),
    });
    return {
      over90Days: supplyOver(ago90, levels),
      over30Days: supplyOver(ago30, levels.slice(-30)),
      unitsInPrior7Days: unitsShipped(shipmentSums, { from: ago7, until: from }),
    };
  };
}

const indexOf = countBefore;

/** Quantities that can neither be sold now nor soon. */
const unavailableQuantities: ReadonlySet<HeldQuantity> = new Set([
  'pendingCustomerOrderQuantity',
  'researchingQuantityInShortTerm',
  'researchingQuantityInMidTerm',
  'researchingQuantityInLongTerm',
]);

/** At the end of each day: available, in transfer or being processed. */
function sellableUnits({ moved, held }: StockHistory, days: readonly string[]): readonly number[] {
  const units = days.map(() => 0);
  for (const { eventType, disposition, units: sums } of moved)
    if (eventType !== 'WhseTransfers' && disposition === 'SELLABLE') add(sums, 1, units, days);
  for (const { quantity, units: sums } of held)
    if (unavailableQuantities.has(quantity)) add(sums, -1, units, days);
  return units;
}

/** In one pass, since both are in order. */
function add(sums: RunningSums, sign: 1 | -1, units: number[], days: readonly string[]): void {
  let next = countBefore(sums.days, days[0] ?? '');
  let total = sums.totals[next - 1] ?? 0;
  for (const [at, day] of days.entries()) {
    if (sums.days[next] === day) {
      total = sums.totals[next] ?? 0;
      next += 1;
    }
    units[at] = (units[at] ?? 0) + sign * total;
  }
}
