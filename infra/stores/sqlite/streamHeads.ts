import type Database from 'better-sqlite3';
import { queries } from '#infra/stores/sqlite/schema';

/** Where a stream ends. Moved by the writer, in place. */
export interface StreamHead {
  readonly key: number;
  /** Of its last event; -1 before the first. */
  revision: number;
}

const mostHeads = 65_536;

/** Where streams end, remembered: the store is locked, so nothing else moves them. */
export class StreamHeads {
  readonly #heads = new Map<string, StreamHead>();
  readonly #find;
  readonly #add;

  constructor(database: Database.Database) {
    this.#find = database.prepare<[string], StreamHead>(queries.streamHead);
    this.#add = database.prepare<[string, string]>(queries.addStream);
  }

  of(name: string): StreamHead | undefined {
    const known = this.#heads.get(name);
    if (known) return known;
    const found = this.#find.get(name);
    return found && this.#remember(name, found);
  }

  create(name: string): StreamHead {
    const { lastInsertRowid } = this.#add.run(name, categoryOf(name));
    return this.#remember(name, { key: Number(lastInsertRowid), revision: -1 });
  }

  forget(): void {
    this.#heads.clear();
  }

  #remember(name: string, head: StreamHead): StreamHead {
    if (this.#heads.size === mostHeads) this.forget();
    this.#heads.set(name, head);
    return head;
  }
}

/** `shipment` of `shipment-FBA15DMX8K`: what stands before the first dash. */
export const categoryOf = (stream: string): string => stream.split('-', 1)[0] ?? stream;
