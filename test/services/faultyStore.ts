import {
  type Appended,
  type EventStore,
  type Expected,
  type NewEvent,
  OutcomeUnknown,
  type StoredEvent,
  StoreUnavailable,
} from '#services/engine/ports/eventStore';

/** What happens to one call: `late` is stored only when the next append has been tried. */
export type Fault = 'none' | 'away' | 'lost-before' | 'lost-after' | 'late';

/** A store that is reached over something that breaks, as told call by call. */
export class FaultyStore implements EventStore {
  readonly #store: EventStore;
  readonly #next: (call: 'append' | 'read') => Fault;
  #late: (() => Promise<unknown>) | undefined;

  constructor(store: EventStore, next: (call: 'append' | 'read') => Fault) {
    this.#store = store;
    this.#next = next;
  }

  async append(stream: string, events: readonly NewEvent[], expected: Expected): Promise<Appended> {
    const fault = this.#next('append');
    if (fault === 'away') throw new StoreUnavailable('away');
    if (fault === 'late') {
      await this.settle();
      this.#late = () => this.#store.append(stream, events, expected).catch(() => undefined);
    }
    if (fault === 'lost-before' || fault === 'late') throw new OutcomeUnknown('cut before it was stored');
    try {
      const appended = await this.#store.append(stream, events, expected);
      if (fault === 'lost-after') throw new OutcomeUnknown('cut after it was stored');
      return appended;
    } finally {
      await this.settle();
    }
  }

  async *read(stream: string, from?: bigint): AsyncIterable<StoredEvent> {
    if (this.#next('read') !== 'none') throw new StoreUnavailable('away');
    yield* this.#store.read(stream, from);
  }

  async *readAll(options?: Parameters<EventStore['readAll']>[0]): ReturnType<EventStore['readAll']> {
    if (this.#next('read') !== 'none') throw new StoreUnavailable('away');
    yield* this.#store.readAll(options);
  }

  waitForMore: EventStore['waitForMore'] = (position, signal) => this.#store.waitForMore(position, signal);

  /** Lets arrive what was late. */
  async settle(): Promise<void> {
    const late = this.#late;
    this.#late = undefined;
    await late?.();
  }
}
