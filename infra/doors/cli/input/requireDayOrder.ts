import { InvalidInput } from '#infra/doors/cli/input/invalidInput';

/**
 * Swapped days would give an empty answer that looks like a quiet period.
 *
 * @throws InvalidInput when `to` is before `from`
 */
export function requireDayOrder(from: string | undefined, to: string | undefined, last = '--to'): void {
  if (from !== undefined && to !== undefined && to < from)
    throw new InvalidInput([`--from ${from} is after ${last} ${to}; expected: the first day, then the last`]);
}
