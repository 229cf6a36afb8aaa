import type { EventStore, Position, StoredEvent } from '#services/engine/ports/eventStore';

/** Walks through a log event by event. */
export class EventCursor implements AsyncDisposable {
  readonly #events: AsyncGenerator<StoredEvent>;

  constructor(store: Pick<EventStore, 'readAll'>, after?: Position) {
    this.#events = eventsAfter(store, after);
  }

  /** @returns the next event; `undefined` at the head of the log */
  async next(): Promise<StoredEvent | undefined> {
    const { done, value } = await this.#events.next();
    return done ? undefined : value;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#events.return(undefined);
  }
}

async function* eventsAfter(
  store: Pick<EventStore, 'readAll'>,
  after: Position | undefined,
): AsyncGenerator<StoredEvent> {
  for await (const { events } of store.readAll({ after })) yield* events;
}
