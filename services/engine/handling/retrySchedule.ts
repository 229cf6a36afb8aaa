import type { Duration } from '#domain/values/instant';

/**
 * How long to wait for a store that is away after the first failure, the second, and so on. After the last the failure
 * is thrown.
 */
export interface RetrySchedule {
  readonly delays: readonly Duration[];
  sleep(duration: Duration): Promise<void>;
}

/** Throws at the first failure that the store is away. */
export const noRetries: RetrySchedule = { delays: [], sleep: async () => {} };
