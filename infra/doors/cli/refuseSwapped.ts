import { InvalidInput } from '#infra/doors/cli/invalidInput';

/**
 * Of days in the wrong order an empty answer would look as if nothing had been.
 *
 * @throws InvalidInput
 */
export function refuseSwapped(from: string | undefined, to: string | undefined, last = '--to'): void {
  if (from !== undefined && to !== undefined && to < from)
    throw new InvalidInput([`--from ${from} is after ${last} ${to}; expected: the first day, then the last`]);
}
