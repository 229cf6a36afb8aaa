import type { BuildChange, BuildRows, KeyedRow, Parked } from '#services/engine/ports/readModels';

/** The rows of one build, kept in memory only. */
export class RowsInMemory implements BuildRows {
  readonly #rows = new Map<string, string>();
  readonly #parked = new Map<string, Parked>();

  get all(): readonly KeyedRow[] {
    return [...this.#rows];
  }

  row(_build: number, key: string): string | undefined {
    return this.#rows.get(key);
  }

  parked(): readonly Parked[] {
    return [...this.#parked.values()];
  }

  commit(changes: readonly BuildChange[]): void {
    for (const { rows, parked } of changes) {
      for (const [key, row] of rows) this.#rows.set(key, row);
      for (const each of parked) this.#parked.set(each.stream, each);
    }
  }
}
