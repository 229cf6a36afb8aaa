import { setTimeout as sleep } from 'node:timers/promises';
import type { EventStoreDBClient } from '@eventstore/db-client';
import {
  isAfter,
  type LogPosition,
  laterPosition,
  readLogPosition,
} from '#infra/stores/eventstoredb/position';
import { type StreamFilter, subscriptionRequest } from '#infra/stores/eventstoredb/readReq';
import { receive } from '#infra/stores/eventstoredb/receive';

const shortestDelay = 50;
const longestDelay = 5_000;

interface Waiter {
  readonly after: LogPosition | undefined;
  wake(): void;
}

/**
 * One live subscription for all who wait for more, and none while nobody does.
 *
 * It comes back by itself from its own checkpoint, for a server drops it as a matter of course: when it goes away, and
 * when events come faster than they are taken. It keeps no event, only how far the log has come.
 */
export class LiveWatch {
  readonly #client: EventStoreDBClient;
  readonly #filter: StreamFilter;
  readonly #closed: AbortSignal;
  readonly #waiters = new Set<Waiter>();
  #reached: LogPosition | undefined;
  #isWatching = false;

  constructor(client: EventStoreDBClient, filter: StreamFilter, closed: AbortSignal) {
    this.#client = client;
    this.#filter = filter;
    this.#closed = closed;
  }

  /** Resolves once the log goes beyond `after`, or the signal aborts, or the store is closed. */
  async wait(after: LogPosition | undefined, signal: AbortSignal): Promise<void> {
    const ended = AbortSignal.any([signal, this.#closed]);
    if (ended.aborted || isAfter(this.#reached, after)) return;
    await new Promise<void>((resolve) => {
      const wake = () => {
        this.#waiters.delete(waiter);
        ended.removeEventListener('abort', wake);
        resolve();
      };
      const waiter = { after, wake };
      this.#waiters.add(waiter);
      ended.addEventListener('abort', wake);
      if (!this.#isWatching) this.#watch(after);
    });
  }

  async #watch(after: LogPosition | undefined): Promise<void> {
    this.#isWatching = true;
    this.#reached = laterPosition(after, this.#reached);
    for (let delay = shortestDelay; this.#waiters.size > 0; delay = Math.min(2 * delay, longestDelay)) {
      const before = this.#reached;
      await this.#subscribe().catch(() => {});
      if (isAfter(this.#reached, before)) delay = shortestDelay;
      if (this.#waiters.size > 0) await sleep(delay, undefined, { signal: this.#closed }).catch(() => {});
    }
    this.#isWatching = false;
  }

  /** Runs until the server drops it, or a message comes while nobody waits. */
  #subscribe(): Promise<void> {
    const from = { after: this.#reached, filter: this.#filter, checkpointEvery: 1 };
    return receive(this.#client, subscriptionRequest(from), {
      signal: this.#closed,
      take: (message) => {
        const isAwaited = this.#waiters.size > 0;
        const place = message.getEvent()?.getEvent() ?? message.getCheckpoint();
        if (place) this.#advance(readLogPosition(place));
        return place !== undefined && !isAwaited ? 'enough' : undefined;
      },
    });
  }

  #advance(position: LogPosition): void {
    this.#reached = laterPosition(position, this.#reached);
    for (const { after, wake } of this.#waiters) if (isAfter(this.#reached, after)) wake();
  }
}
