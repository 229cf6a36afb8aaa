import type { EventStore } from '#services/engine/ports/eventStore';

/** How long one append took, and whether it failed. */
export interface AppendMeasurement {
  readonly events: number;
  /** From the call to its result: waiting for other appends, writing and syncing. */
  readonly milliseconds: number;
  /** Why it was not stored; absent where it was. */
  readonly error?: unknown;
}

/** A store that reports each append to its watchers. They cannot change the result. */
export class WatchedStore implements EventStore {
  readonly #store: EventStore;
  readonly #watchers = new Set<(append: AppendMeasurement) => void>();
  readonly read: EventStore['read'];
  readonly readAll: EventStore['readAll'];
  readonly waitForMore: EventStore['waitForMore'];

  constructor(store: EventStore) {
    this.#store = store;
    this.read = store.read.bind(store);
    this.readAll = store.readAll.bind(store);
    this.waitForMore = store.waitForMore.bind(store);
  }

  watch(watcher: (append: AppendMeasurement) => void): void {
    this.#watchers.add(watcher);
  }

  append(...args: Parameters<EventStore['append']>): ReturnType<EventStore['append']> {
    const appended = this.#store.append(...args);
    if (this.#watchers.size > 0) this.#watchOne(args[1].length, appended);
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
