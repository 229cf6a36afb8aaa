import type { Rows } from '#projections/projection';

/**
 * The rows of one build that were used lately, and which of them were touched since the last commit.
 *
 * Rows are changed in place and never copied. At most twice `capacity` are kept beside the touched ones: of two halves
 * the older is dropped whenever the younger is full, and a row that is asked for moves to the touched ones.
 */
export class RowCache<Row> implements Rows<Row> {
  readonly #load: (key: string) => string | undefined;
  readonly #empty: () => Row;
  readonly #capacity: number;
  #touched = new Map<string, Row>();
  #younger = new Map<string, Row>();
  #older = new Map<string, Row>();
  #knowsAll: boolean;

  /** @param isEmpty nothing is stored yet, so nothing has to be looked up until a row has been dropped */
  constructor(
    load: (key: string) => string | undefined,
    empty: () => Row,
    capacity: number,
    isEmpty: boolean,
  ) {
    this.#load = load;
    this.#empty = empty;
    this.#capacity = capacity;
    this.#knowsAll = isEmpty;
  }

  of(key: string): Row {
    const touched = this.#touched.get(key);
    if (touched !== undefined) return touched;
    const row = this.#younger.get(key) ?? this.#older.get(key) ?? this.#stored(key) ?? this.#empty();
    this.#touched.set(key, row);
    return row;
  }

  get touched(): ReadonlyMap<string, Row> {
    return this.#touched;
  }

  /** What was touched is stored. */
  settle(): void {
    if (this.#younger.size + this.#touched.size <= this.#capacity) {
      for (const [key, row] of this.#touched) this.#younger.set(key, row);
    } else {
      this.#knowsAll &&= this.#older.size === 0;
      this.#older = this.#younger;
      this.#younger = this.#touched;
    }
    this.#touched = new Map();
  }

  /** What was touched is as it was before again. */
  discard(): void {
    for (const key of this.#touched.keys()) {
      this.#younger.delete(key);
      this.#older.delete(key);
    }
    this.#knowsAll = false;
    this.#touched = new Map();
  }

  #stored(key: string): Row | undefined {
    if (this.#knowsAll) return undefined;
    const json = this.#load(key);
    return json === undefined ? undefined : JSON.parse(json);
  }
}
