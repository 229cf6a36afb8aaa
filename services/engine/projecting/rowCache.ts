import type { Rows } from '#projections/projection';

/** A row in memory, changed in place and never copied. */
export interface CachedRow<Row> {
  readonly key: string;
  readonly row: Row;
  /** The number of the commit that it was last touched before. */
  touched: number;
}

/**
 * The rows of one build that were used lately, and which of them were touched since the last commit.
 *
 * Of two halves the older is dropped when the younger has grown to `capacity`; only a commit does so, since before it
 * the touched rows are nowhere else.
 */
export class RowCache<Row> implements Rows<Row> {
  readonly #load: (key: string) => string | undefined;
  readonly #empty: () => Row;
  readonly #capacity: number;
  #younger = new Map<string, CachedRow<Row>>();
  #older = new Map<string, CachedRow<Row>>();
  #touched: CachedRow<Row>[] = [];
  #commit = 1;
  #knowsAll: boolean;

  /** @param isNew nothing is stored yet: nothing has to be looked up until a row is dropped */
  constructor(load: (key: string) => string | undefined, empty: () => Row, capacity: number, isNew: boolean) {
    this.#load = load;
    this.#empty = empty;
    this.#capacity = capacity;
    this.#knowsAll = isNew;
  }

  of(key: string): Row {
    const cached = this.#younger.get(key) ?? this.#fetch(key);
    if (cached.touched !== this.#commit) {
      cached.touched = this.#commit;
      this.#touched.push(cached);
    }
    return cached.row;
  }

  /** Since the last commit. */
  get touched(): readonly CachedRow<Row>[] {
    return this.#touched;
  }

  /** Marks the touched rows as stored. */
  settle(): void {
    this.#touched = [];
    this.#commit += 1;
    if (this.#younger.size < this.#capacity) return;
    this.#knowsAll &&= this.#older.size === 0;
    this.#older = this.#younger;
    this.#younger = new Map();
  }

  /** Drops the touched rows, which are then read again as they were at the last commit. */
  discard(): void {
    for (const { key } of this.#touched) this.#younger.delete(key);
    this.#touched = [];
    this.#knowsAll = false;
  }

  #fetch(key: string): CachedRow<Row> {
    const cached = this.#older.get(key) ?? { key, row: this.#stored(key) ?? this.#empty(), touched: 0 };
    this.#older.delete(key);
    this.#younger.set(key, cached);
    return cached;
  }

  #stored(key: string): Row | undefined {
    if (this.#knowsAll) return undefined;
    const json = this.#load(key);
    return json === undefined ? undefined : JSON.parse(json);
  }
}
