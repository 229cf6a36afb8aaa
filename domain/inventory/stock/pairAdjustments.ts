import { reasonRule } from '#domain/inventory/stock/reasonCodes';
import type { Movement } from '#domain/inventory/stock/values';

/**
 * Pairs adjustments: maps the index of each row that brings units back to the index of the row that took them out.
 *
 * Amazon writes E, then P, for the same units in the same fulfillment center. Neither the order of rows nor their reference
 * ids decide, since files are sorted differently and the two ids need not agree. Equal rows are paired in their order.
 */
export function pairAdjustments(movements: readonly Movement[]): ReadonlyMap<number, number> {
  const unpairedRows = new Map<string, number[]>();
  for (const [at, movement] of movements.entries()) {
    const reasonOfReturn = reasonRule(movement.reason)?.followedBy;
    if (reasonOfReturn === undefined || movement.eventType !== 'Adjustments') continue;
    const key = pairKey(reasonOfReturn, movement, -movement.quantity);
    const sameRows = unpairedRows.get(key);
    if (sameRows === undefined) unpairedRows.set(key, [at]);
    else sameRows.push(at);
  }
  const rowPairs = new Map<number, number>();
  for (const [at, movement] of movements.entries()) {
    if (movement.reason === undefined || movement.eventType !== 'Adjustments') continue;
    const firstRow = unpairedRows.get(pairKey(movement.reason, movement, movement.quantity))?.shift();
    if (firstRow !== undefined) rowPairs.set(at, firstRow);
  }
  return rowPairs;
}

const pairKey = (reasonOfReturn: string, { fulfillmentCenter }: Movement, quantity: number): string =>
  `${reasonOfReturn} ${quantity} ${fulfillmentCenter}`;
