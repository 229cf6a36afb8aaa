import { reasonRule } from '#domain/inventory/stock/reasonCodes';
import type { Movement } from '#domain/inventory/stock/values';

/**
 * The rows of paired adjustments among some rows, by their places: of each that comes back, the one that it follows.
 *
 * Amazon writes E, then P, of the same units in the same fulfillment center; a file can be sorted otherwise, and the
 * reference ids of the two need not agree, so neither decides. Rows alike are paired in their order.
 */
export function pairAdjustments(movements: readonly Movement[]): ReadonlyMap<number, number> {
  const waiting = new Map<string, number[]>();
  for (const [at, movement] of movements.entries()) {
    const back = reasonRule(movement.reason)?.followedBy;
    if (back === undefined || movement.eventType !== 'Adjustments') continue;
    const key = pairKey(back, movement, -movement.quantity);
    const alike = waiting.get(key);
    if (alike === undefined) waiting.set(key, [at]);
    else alike.push(at);
  }
  const found = new Map<number, number>();
  for (const [at, movement] of movements.entries()) {
    if (movement.reason === undefined || movement.eventType !== 'Adjustments') continue;
    const first = waiting.get(pairKey(movement.reason, movement, movement.quantity))?.shift();
    if (first !== undefined) found.set(at, first);
  }
  return found;
}

const pairKey = (back: string, { fulfillmentCenter }: Movement, quantity: number): string =>
  `${back} ${quantity} ${fulfillmentCenter}`;
