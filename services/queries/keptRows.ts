import type { AnyProjection } from '#projections/projection';
import type { ReadSide } from '#services/queries/readSide';

interface Kept<Made> {
  readonly build: number;
  readonly position: string | undefined;
  readonly byKey: ReadonlyMap<string, { readonly row: string; readonly made: Made }>;
  readonly made: readonly Made[];
}

/**
 * The live rows of a read model, in the order of their keys, as `make` makes them; what it leaves undefined is left out.
 *
 * They are kept for the next question, since whoever asks about all of a stock asks again: what did not change since is
 * neither parsed nor made anew. They are forgotten with the read models they came from.
 */
export function keptRows<Row, Made>(
  { name }: AnyProjection & { readonly empty: () => Row },
  prefix: string,
  make: (row: Row) => Made | undefined,
): (side: Pick<ReadSide, 'readModels'>) => readonly Made[] {
  const keptOf = new WeakMap<object, Kept<Made>>();
  return ({ readModels }) => {
    const live = readModels.builds().find((build) => build.live && build.model === name);
    if (live === undefined) return [];
    const { id: build, checkpoint } = live;
    const before = keptOf.get(readModels);
    const position = checkpoint?.position;
    if (before?.build === build && before.position === position) return before.made;

    const byKey = new Map<string, { readonly row: string; readonly made: Made }>();
    for (const [key, row] of readModels.rows(build, { from: prefix, until: `${prefix}\u{10FFFF}` })) {
      const known = before?.byKey.get(key);
      // What is stored for a model is what its projection made.
      const made = known?.row === row ? known.made : make(JSON.parse(row) as Row);
      if (made !== undefined) byKey.set(key, { row, made });
    }
    const made = [...byKey.values()].map((each) => each.made);
    keptOf.set(readModels, { build, position, byKey, made });
    return made;
  };
}
