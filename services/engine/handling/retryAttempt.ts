import { TooContended } from '#services/engine/handling/commandOutcome';
import type { RetrySchedule } from '#services/engine/handling/retrySchedule';
import { OutcomeUnknown, StoreUnavailable, WrongRevision } from '#services/engine/ports/eventStore';

/** How many times a command is decided while other processes write to the same stream. */
const mostTries = 16;

/**
 * Retries at once where another writer was faster, or where the outcome is unknown: the next attempt reads what was
 * stored. Retries after a delay where the store is away.
 *
 * After an unknown outcome, `StoreUnavailable` no longer means that nothing was recorded, so the unknown outcome is
 * thrown.
 *
 * @param attempt told whether an earlier attempt may have been stored
 */
export async function retryAttempt<Result>(
  attempt: (unsure: boolean) => Promise<Result>,
  { delays, sleep }: RetrySchedule,
): Promise<Result> {
  let unknown: OutcomeUnknown | undefined;
  let waits = 0;
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt(unknown !== undefined);
    } catch (error) {
      if (error instanceof WrongRevision) {
        if (tries < mostTries) continue;
        throw new TooContended(`${error.stream} moved ${tries} times while one command was decided`);
      }
      if (error instanceof OutcomeUnknown) {
        const first = unknown === undefined;
        unknown = error;
        if (first) continue;
      } else if (!(error instanceof StoreUnavailable)) throw error;
      const delay = delays[waits];
      if (delay === undefined) throw unknown ?? error;
      waits += 1;
      await sleep(delay);
    }
  }
}
