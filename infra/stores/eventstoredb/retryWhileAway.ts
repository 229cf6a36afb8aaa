import { setTimeout as sleep } from 'node:timers/promises';
import { isAway } from '#infra/stores/eventstoredb/serverError';
import { StoreUnavailable } from '#services/engine/ports/eventStore';

export interface RetryOptions {
  /** In milliseconds: no attempt begins later. */
  readonly patience: number;
  /** Ends it. */
  readonly closed: AbortSignal;
}

const shortestDelay = 50;
const longestDelay = 2_000;

/**
 * Tries a call again for as long as the server is away. Nothing else here tries again.
 *
 * @throws StoreUnavailable when patience is over; else what the call throws
 */
export async function retryWhileAway<Result>(
  attempt: () => Promise<Result>,
  { patience, closed }: RetryOptions,
): Promise<Result> {
  const until = performance.now() + patience;
  for (let delay = shortestDelay; ; delay = Math.min(2 * delay, longestDelay)) {
    if (closed.aborted) throw new StoreUnavailable('the store is closed');
    try {
      return await attempt();
    } catch (error) {
      if (!isAway(error)) throw error;
      if (performance.now() + delay > until) {
        throw new StoreUnavailable(`EventStoreDB is not available: ${error.message}; see \`lading doctor\``, {
          cause: error,
        });
      }
    }
    await sleep(delay, undefined, { signal: closed }).catch(() => {});
  }
}
