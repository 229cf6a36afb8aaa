import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { type EventRow, eventOf } from '#infra/stores/sqlite/eventRow';
import { numberOf, positionOf } from '#infra/stores/sqlite/position';
import { queries } from '#infra/stores/sqlite/schema';
import {
  type Batch,
  CorruptStream,
  type Position,
  type StoredEvent,
  StoreUnavailable,
} from '#services/engine/ports/eventStore';

/** How many rows are read at a time: more is no faster, and blocks the event loop longer. */
const batchSize = 1024;

/** Reads the log in batches, and lets the event loop turn in between. It returns no batch that misses events. */
export class LogReader {
  readonly #streamEvents;
  readonly #logEvents;
  readonly #categoryEvents;
  readonly #head: () => number;

  /** @param head the position that `readAll` ends at; asked again after each batch */
  constructor(database: Database.Database, head: () => number) {
    this.#streamEvents = database.prepare<[string, number, number], EventRow>(queries.streamEvents).raw();
    this.#logEvents = database.prepare<[number, number], EventRow>(queries.logEvents).raw();
    this.#categoryEvents = database.prepare<[number, number, string], EventRow>(queries.categoryEvents).raw();
    this.#head = head;
  }

  /** The newest event; none in an empty log. */
  last(): StoredEvent | undefined {
    const head = this.#head();
    return attempt('the end of the log', () => this.#logEvents.all(head - 1, head)).map(eventOf)[0];
  }

  async *read(stream: string, from: bigint): AsyncIterable<StoredEvent> {
    let next = Number(from);
    for (;;) {
      const rows = attempt(stream, () => this.#streamEvents.all(stream, next, batchSize));
      for (const row of rows) {
        const event = eventOf(row);
        if (event.revision !== BigInt(next)) throw corrupt(stream, `has lost its event ${next}`);
        next += 1;
        yield event;
      }
      if (rows.length < batchSize) return;
      await turnOfTheLoop();
    }
  }

  async *readAll(after: Position | undefined, categories?: readonly string[]): AsyncIterable<Batch> {
    const only = categories && JSON.stringify(categories);
    let reached = numberOf(after);
    while (reached < this.#head()) {
      const from = reached;
      reached = Math.min(from + batchSize, this.#head());
      const place = `the log after ${from}`;
      const rows = attempt(place, () =>
        only === undefined
          ? this.#logEvents.all(from, reached)
          : this.#categoryEvents.all(from, reached, only),
      );
      const whole = only !== undefined || rows.length === reached - from;
      const ordered = rows.every(([position], index) => position > (rows[index - 1]?.[0] ?? from));
      if (!whole || !ordered) throw corrupt(place, `has lost events before ${reached}`);
      yield { events: rows.map(eventOf), reached: positionOf(reached) };
      if (reached < this.#head()) await turnOfTheLoop();
    }
  }
}

const corrupt = (place: string, what: string, cause?: Error): CorruptStream =>
  new CorruptStream(`${place} ${what}: run \`lading verify\`, then restore a backup`, { cause });

function attempt<Rows>(place: string, read: () => Rows): Rows {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Database.SqliteError))
      throw new StoreUnavailable('the store is closed', { cause: error });
    throw corrupt(place, `cannot be read (${error.message})`, error);
  }
}
