import {
  type Appended,
  type EventStore,
  type Expected,
  type NewEvent,
  type Position,
  type StoredEvent,
  WrongRevision,
} from '#services/engine/ports/eventStore';

const positionOf = (index: number) => String(index).padStart(12, '0') as Position;

/** The promise of the port, kept in memory. */
export class InMemoryEventStore implements EventStore {
  readonly log: StoredEvent[] = [];
  readonly #streams = new Map<string, StoredEvent[]>();
  #awaken = Promise.withResolvers<void>();

  async append(stream: string, events: readonly NewEvent[], expected: Expected): Promise<Appended> {
    if (events.length === 0) throw new RangeError('nothing to append');
    const stored = this.#streams.get(stream) ?? [];
    const at = expected === 'no-stream' ? 0 : Number(expected) + 1;
    const there = stored.slice(at, at + events.length);
    const repeated = events.every(({ id }, index) => id === there[index]?.id);
    if (at !== stored.length && !repeated) {
      throw new WrongRevision(stream, expected, stored.at(-1)?.revision ?? 'no-stream');
    }
    if (!repeated) for (const event of events) this.#add(stored, { ...event, stream });
    this.#streams.set(stream, stored);
    return {
      revision: BigInt(at + events.length - 1),
      position: stored[at + events.length - 1]?.position ?? positionOf(-1),
    };
  }

  async *read(stream: string, from = 0n): AsyncIterable<StoredEvent> {
    yield* (this.#streams.get(stream) ?? []).slice(Number(from));
  }

  async *readAll({
    after,
    categories,
  }: Parameters<EventStore['readAll']>[0] = {}): ReturnType<EventStore['readAll']> {
    const batchSize = 100;
    for (let from = after === undefined ? 0 : Number(after) + 1; from < this.log.length; from += batchSize) {
      const batch = this.log.slice(from, from + batchSize);
      const events = batch.filter(({ stream }) => categories?.includes(categoryOf(stream)) ?? true);
      yield { events, reached: positionOf(from + batch.length - 1) };
    }
  }

  waitForMore(position: Position | undefined, signal: AbortSignal): Promise<void> {
    const seen = position === undefined ? 0 : Number(position) + 1;
    if (this.log.length > seen || signal.aborted) return Promise.resolve();
    const aborted = new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    return Promise.race([this.#awaken.promise, aborted]);
  }

  #add(stored: StoredEvent[], event: NewEvent & Pick<StoredEvent, 'stream'>): void {
    const added = { ...event, revision: BigInt(stored.length), position: positionOf(this.log.length) };
    stored.push(added);
    this.log.push(added);
    this.#awaken.resolve();
    this.#awaken = Promise.withResolvers();
  }
}

const categoryOf = (stream: string): string => stream.slice(0, stream.indexOf('-'));
