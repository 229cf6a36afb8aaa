import {
  type Appended,
  type EventStore,
  type Expected,
  type NewEvent,
  type Position,
  type StoredEvent,
  WrongRevision,
} from '#services/ports/eventStore';

const positionOf = (index: number) => String(index).padStart(12, '0') as Position;

/** The promise of the port, kept in memory. */
export class InMemoryEventStore implements EventStore {
  readonly log: StoredEvent[] = [];
  readonly #streams = new Map<string, StoredEvent[]>();
  #awaken = Promise.withResolvers<void>();

  async append(stream: string, events: readonly NewEvent[], expected: Expected): Promise<Appended> {
    const stored = this.#streams.get(stream) ?? [];
    const at = expected === 'no-stream' ? 0 : Number(expected) + 1;
    const there = stored.slice(at, at + events.length);
    if (events.every(({ id }, index) => id === there[index]?.id))
      return this.#appended(there.at(-1), expected);
    if (at !== stored.length) {
      throw new WrongRevision(stream, expected, stored.at(-1)?.revision ?? 'no-stream');
    }
    for (const event of events) {
      const position = positionOf(this.log.length);
      const added = { ...event, stream, revision: BigInt(stored.length), position };
      stored.push(added);
      this.log.push(added);
    }
    this.#streams.set(stream, stored);
    this.#awaken.resolve();
    this.#awaken = Promise.withResolvers();
    return this.#appended(stored.at(-1), expected);
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

  #appended(last: StoredEvent | undefined, expected: Expected): Appended {
    if (last !== undefined) return { revision: last.revision, position: last.position };
    return { revision: expected === 'no-stream' ? -1n : expected, position: positionOf(this.log.length - 1) };
  }
}

const categoryOf = (stream: string): string => stream.slice(0, stream.indexOf('-'));
