import type { Duration } from '#domain/values/instant';

/** How long to wait for a store that is away: after the first failure, after the second, and so on. Then it is told. */
export interface RetrySchedule {
  readonly delays: readonly Duration[];
  sleep(duration: Duration): Promise<void>;
}

/** Tells at once that the store is away. */
export const noRetries: RetrySchedule = { delays: [], sleep: async () => {} };
