import type { Position } from '#services/engine/ports/eventStore';

/** Positions of this store are the decimal numbers from 1 on, without gaps. */
export const positionOf = (number: number): Position => String(number) as Position;

/** @throws RangeError for a position that another store gave */
export function numberOf(position: Position | undefined): number {
  const number = Number(position ?? 0);
  if (!Number.isSafeInteger(number) || number < 0)
    throw new RangeError(`${position} is no position of this store`);
  return number;
}
