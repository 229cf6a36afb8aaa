import { reasonRule } from '#domain/stock/reasonCodes';
import type { Movement } from '#domain/stock/values';

/**
 * The rows of paired adjustments among some rows: by the row that comes back, the row that it follows.
 *
 * Amazon writes E, then P, of the same units in the same fulfillment center; a file can be sorted otherwise, and the
 * reference ids of the two need not agree, so neither decides. Rows alike are paired in their order.
 */
export function pairs(movements: readonly Movement[]): ReadonlyMap<Movement, Movement> {
  const waiting = new Map<string, Movement[]>();
  for (const movement of movements) {
    const back = reasonRule(movement.reason)?.followedBy;
    if (back === undefined || movement.eventType !== 'Adjustments') continue;
    const key = pairKey(back, movement, -movement.quantity);
    const alike = waiting.get(key);
    if (alike === undefined) waiting.set(key, [movement]);
    else alike.push(movement);
  }
  const found = new Map<Movement, Movement>();
  for (const movement of movements) {
    if (movement.reason === undefined || movement.eventType !== 'Adjustments') continue;
    const first = waiting.get(pairKey(movement.reason, movement, movement.quantity))?.shift();
    if (first !== undefined) found.set(movement, first);
  }
  return found;
}

const pairKey = (back: string, { fulfillmentCenter }: Movement, quantity: number): string =>
  `${back} ${quantity} ${fulfillmentCenter}`;
