import type Database from 'better-sqlite3';
import type { Outcome } from '#infra/stores/sqlite/groupCommit';
import { type Head, nextLink } from '#infra/stores/sqlite/link';
import { positionOf } from '#infra/stores/sqlite/position';
import { queries } from '#infra/stores/sqlite/schema';
import { type StreamHead, StreamHeads } from '#infra/stores/sqlite/streamHeads';
import { carriedHash } from '#services/engine/log/envelope';
import {
  type Appended,
  type Expected,
  type NewEvent,
  WrongRevision,
} from '#services/engine/ports/eventStore';

export interface Append {
  readonly stream: string;
  readonly events: readonly NewEvent[];
  readonly expected: Expected;
}

/** Writes groups of appends, each group in one transaction. The only writer: it may remember where everything ends. */
export class LogWriter {
  readonly #database: Database.Database;
  readonly #begin;
  readonly #commit;
  readonly #rollback;
  readonly #addEvent;
  readonly #eventsBetween;
  readonly #streams: StreamHeads;
  #head: Head;

  constructor(database: Database.Database, head: Head) {
    this.#database = database;
    this.#begin = database.prepare('BEGIN');
    this.#commit = database.prepare('COMMIT');
    this.#rollback = database.prepare('ROLLBACK');
    this.#addEvent = database.prepare<[number, number, number, string, string, string, string, string]>(
      queries.addEvent,
    );
    this.#eventsBetween = database.prepare<[number, number, number], StoredRow>(queries.eventsBetween);
    this.#streams = new StreamHeads(database);
    this.#head = head;
  }

  /** The last event that is on disk. */
  get head(): Head {
    return this.#head;
  }

  /** @throws Database.SqliteError when the group could not be committed; what it said is then forgotten */
  write(group: readonly Append[]): readonly Outcome<Appended>[] {
    const before = this.#head;
    try {
      this.#begin.run();
      const outcomes = group.map((append) => this.#apply(append));
      this.#commit.run();
      return outcomes;
    } catch (error) {
      this.#head = before;
      this.#streams.forget();
      if (this.#database.inTransaction) this.#rollback.run();
      throw error;
    }
  }

  #apply({ stream, events, expected }: Append): Outcome<Appended> {
    const head = this.#streams.of(stream);
    const after = expected === 'no-stream' ? -1 : Number(expected);
    if (after === (head?.revision ?? -1))
      return { result: this.#add(events, head ?? this.#streams.create(stream)) };
    const first = head && this.#appendedBefore(events, head, after);
    if (first) return { result: first };
    return { error: new WrongRevision(stream, expected, head ? BigInt(head.revision) : 'no-stream') };
  }

  #add(events: readonly NewEvent[], stream: StreamHead): Appended {
    let { position, link } = this.#head;
    for (const event of events) {
      position += 1;
      stream.revision += 1;
      link = nextLink(link, position, carriedHash(event));
      const { id, type, data, metadata } = event;
      this.#addEvent.run(position, stream.key, stream.revision, id, type, data, metadata, link);
    }
    this.#head = { position, link };
    return { revision: BigInt(stream.revision), position: positionOf(position) };
  }

  /**
   * The result of the same events at the same place, when they are there already.
   *
   * The metadata may differ, it says when. An event with the same id that says something else is no answer: the caller
   * gets `WrongRevision` and reads what is there.
   */
  #appendedBefore(events: readonly NewEvent[], head: StreamHead, after: number): Appended | undefined {
    const revision = after + events.length;
    const stored = this.#eventsBetween.all(head.key, after, revision);
    const same = events.every(({ id, type, data }, index) => {
      const row = stored[index];
      return row?.id === id && row.type === type && row.data === data;
    });
    const last = stored.at(-1);
    return same && last ? { revision: BigInt(revision), position: positionOf(last.position) } : undefined;
  }
}

interface StoredRow {
  readonly position: number;
  readonly id: string;
  readonly type: string;
  readonly data: string;
}
