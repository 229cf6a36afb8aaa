import type { BuildChange, BuildRows, KeyedRow, Parked } from '#services/engine/ports/readModels';
import { RowsInMemory } from '#services/engine/projecting/rowsInMemory';

/** The rows of several builds, each by itself; a build's id is its place in the list, from 0. */
export class BuildsInMemory implements BuildRows {
  readonly #builds: readonly RowsInMemory[];

  constructor(count: number) {
    this.#builds = Array.from({ length: count }, () => new RowsInMemory());
  }

  rowsOf(build: number): readonly KeyedRow[] {
    return this.#builds[build]?.all ?? [];
  }

  row(build: number, key: string): string | undefined {
    return this.#builds[build]?.row(build, key);
  }

  parked(build: number): readonly Parked[] {
    return this.#builds[build]?.parked() ?? [];
  }

  commit(changes: readonly BuildChange[]): void {
    for (const change of changes) this.#builds[change.build]?.commit([change]);
  }
}
