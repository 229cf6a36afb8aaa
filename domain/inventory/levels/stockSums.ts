import type { Channel, Movement, MovementType } from '#domain/inventory/stock/values';
import { addOnDay, addUnderKey, type DaySums, type KeyedDaySums } from '#domain/values/daySums';
import type { Disposition } from '#domain/values/disposition';
import { type RunningSums, runningSums, totalOn } from '#domain/values/runningSums';

/**
 * Signed units of one SKU in one network: by movement, disposition and fulfillment center, then by day.
 *
 * A key joins the three by tabs, which no value in an Amazon report contains. The reason of an adjustment follows, and the
 * channel of units sold outside Amazon.
 */
export type StockSums = KeyedDaySums;

export function addMovement(
  sums: StockSums,
  { eventType, reason = '', disposition, fulfillmentCenter, quantity, channel }: Movement,
  day: string,
): void {
  const channelSuffix = eventType === 'Shipments' && channel === 'MULTI_CHANNEL' ? `\t${channel}` : '';
  addUnderKey(
    sums,
    `${eventType}\t${disposition}\t${fulfillmentCenter}\t${reason}${channelSuffix}`,
    day,
    quantity,
  );
}

/** All movements of one kind, disposition and fulfillment center, by day. */
export interface MovedUnits {
  readonly eventType: MovementType;
  /** Reason code of adjustments; empty for all else. */
  readonly reason: string;
  readonly disposition: Disposition;
  readonly fulfillmentCenter: string;
  /** Amazon, unless the facts say otherwise. */
  readonly channel: Channel;
  readonly units: RunningSums;
}

export const movedUnits = (sums: StockSums): readonly MovedUnits[] =>
  Object.entries(sums).map(([key, units]) => {
    const [eventType, disposition, fulfillmentCenter = '', reason = '', channel] = key.split('\t');
    return {
      // As `addMovement` wrote them.
      eventType: eventType as MovementType,
      disposition: disposition as Disposition,
      fulfillmentCenter,
      reason,
      channel: channel === undefined ? 'AMAZON' : 'MULTI_CHANNEL',
      units: runningSums(units),
    };
  });

/** The same days, summed over some movements. */
export function sumByDay(moved: readonly MovedUnits[], isCounted: (moved: MovedUnits) => boolean): DaySums {
  const sums: DaySums = {};
  for (const each of moved) if (isCounted(each)) addChanges(sums, each.units);
  return sums;
}

function addChanges(sums: DaySums, { days, totals }: RunningSums): void {
  for (const [at, day] of days.entries()) addOnDay(sums, day, (totals[at] ?? 0) - (totals[at - 1] ?? 0));
}

/** Which units to count, at the end of a day in the marketplace; without a day, now. */
export interface OnHand {
  readonly day?: string | undefined;
  readonly disposition?: Disposition;
  /** Without it the whole network, with what is in transit between its fulfillment centers. */
  readonly fulfillmentCenter?: string;
}

export function unitsOnHand(
  moved: readonly MovedUnits[],
  { day, disposition, fulfillmentCenter }: OnHand = {},
): number {
  let total = 0;
  for (const each of moved) {
    if (disposition !== undefined && each.disposition !== disposition) continue;
    if (fulfillmentCenter === undefined ? isTransfer(each) : each.fulfillmentCenter !== fulfillmentCenter)
      continue;
    total += totalOn(each.units, day);
  }
  return total;
}

/** Units that have left one fulfillment center and come to no other yet. */
export function unitsInTransit(moved: readonly MovedUnits[], disposition: Disposition, day?: string): number {
  let total = 0;
  for (const each of moved)
    if (isTransfer(each) && each.disposition === disposition) total -= totalOn(each.units, day);
  return total;
}

/** Transfers between fulfillment centers do not change the network's total. */
export const isTransfer = ({ eventType }: MovedUnits): boolean => eventType === 'WhseTransfers';

/** The daily change of the whole network's units. Its prefix sums are the units at each day's end. */
export const changesByDay = (moved: readonly MovedUnits[]): DaySums =>
  sumByDay(moved, (each) => !isTransfer(each));

/** Units received by day, with the starting balance. Ages are counted from it. */
export const receiptsByDay = (moved: readonly MovedUnits[]): DaySums =>
  sumByDay(moved, ({ eventType }) => eventType === 'Receipts' || eventType === 'StartingBalance');

/** Units shipped to customers of every channel, above 0, by day. */
export function shippedByDay(moved: readonly MovedUnits[]): DaySums {
  const shipped = sumByDay(moved, ({ eventType }) => eventType === 'Shipments');
  return Object.fromEntries(Object.entries(shipped).map(([day, units]) => [day, -units]));
}
