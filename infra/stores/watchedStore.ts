import type { EventStore } from '#services/engine/ports/eventStore';

/** What became of one append, for those who measure. */
export interface AppendMeasurement {
  readonly events: number;
  /** From the asking to the answer: waiting for others, writing and syncing. */
  readonly milliseconds: number;
  /** Why it was not stored, where it was not. */
  readonly error?: unknown;
}

/** A store whose appends can be watched. Whoever watches cannot change what becomes of them. */
export class WatchedStore implements EventStore {
  readonly #store: EventStore;
  readonly #watchers = new Set<(seen: AppendMeasurement) => void>();
  readonly read: EventStore['read'];
  readonly readAll: EventStore['readAll'];
  readonly waitForMore: EventStore['waitForMore'];

  constructor(store: EventStore) {
    this.#store = store;
    this.read = store.read.bind(store);
    this.readAll = store.readAll.bind(store);
    this.waitForMore = store.waitForMore.bind(store);
  }

  watch(watcher: (seen: AppendMeasurement) => void): void {
    this.#watchers.add(watcher);
  }

  append(...asked: Parameters<EventStore['append']>): ReturnType<EventStore['append']> {
    const appended = this.#store.append(...asked);
    if (this.#watchers.size > 0) this.#watchOne(asked[1].length, appended);
    return appended;
  }

  #watchOne(events: number, appended: Promise<unknown>): void {
    const from = performance.now();
    const tell = (failed: Pick<AppendMeasurement, 'error'>) => {
      const milliseconds = performance.now() - from;
      for (const watcher of this.#watchers) watcher({ events, milliseconds, ...failed });
    };
    appended.then(
      () => tell({}),
      (error: unknown) => tell({ error }),
    );
  }
}
