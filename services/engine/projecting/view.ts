import type { AnyProjection } from '#projections/projection';
import type { KeyRange, ReadModels } from '#services/engine/ports/readModels';

/** The rows of one read model as people read them: those of its live build. */
export interface View<Row> {
  get(key: string): Row | undefined;
  /** In the order of the keys' code points. */
  range(range: KeyRange): readonly (readonly [key: string, row: Row])[];
  /** Rows whose keys begin so; after a key, for the next page. */
  startingWith(prefix: string, page?: Page): readonly (readonly [key: string, row: Row])[];
}

export interface Page {
  /** The last key of the page before. */
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}

/** A model that has never been built yet has no rows. */
export function viewOf<Row>(
  readModels: Pick<ReadModels, 'builds' | 'row' | 'rows'>,
  { name }: AnyProjection & { readonly empty: () => Row },
): View<Row> {
  const live = () => readModels.builds().find((build) => build.live && build.model === name)?.id;
  // What is stored for a model is what its projection made.
  const parse = (json: string) => JSON.parse(json) as Row;
  const range = (keys: KeyRange) => {
    const build = live();
    if (build === undefined) return [];
    return readModels.rows(build, keys).map(([key, row]) => [key, parse(row)] as const);
  };
  return {
    get(key) {
      const build = live();
      const row = build === undefined ? undefined : readModels.row(build, key);
      return row === undefined ? undefined : parse(row);
    },
    range,
    startingWith: (prefix, { after, limit } = {}) =>
      range({
        from: after === undefined ? prefix : `${after}\0`,
        until: `${prefix}\u{10FFFF}`,
        ...(limit === undefined ? {} : { limit }),
      }),
  };
}
