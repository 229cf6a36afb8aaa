import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import type { AnyProjection } from '#projections/projection';
import type { ReadSide } from '#services/readSide/readSide';

type Side = Pick<ReadSide, 'readModels'>;

export interface CachedRows<Made> {
  (side: Side): readonly Made[];
  /** Fills the cache for the next call in turns, so that a server answers others meanwhile. */
  readonly prepare: (side: Side) => Promise<void>;
}

interface RowCache<Made> {
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
export function cachedRows<Row, Made>(
  { name }: AnyProjection & { readonly empty: () => Row },
  prefix: string,
  make: (row: Row) => Made | undefined,
): CachedRows<Made> {
  const keptOf = new WeakMap<object, RowCache<Made>>();

  /** Yields after some rows. All rows are read at once before, so that they are of one time. */
  function* making({ readModels }: Side): Generator<void, readonly Made[]> {
    const live = readModels.builds().find((build) => build.live && build.model === name);
    if (live === undefined) return [];
    const { id: build, checkpoint } = live;
    const before = keptOf.get(readModels);
    const position = checkpoint?.position;
    if (before?.build === build && before.position === position) return before.made;

    const byKey = new Map<string, { readonly row: string; readonly made: Made }>();
    let rows = 0;
    for (const [key, row] of readModels.rows(build, { from: prefix, until: `${prefix}\u{10FFFF}` })) {
      const known = before?.byKey.get(key);
      // What is stored for a model is what its projection made.
      const made = known?.row === row ? known.made : make(JSON.parse(row) as Row);
      if (made !== undefined) byKey.set(key, { row, made });
      rows += 1;
      if (rows % rowsInATurn === 0) yield;
    }
    const made = [...byKey.values()].map((each) => each.made);
    keptOf.set(readModels, { build, position, byKey, made });
    return made;
  }

  const kept = (side: Side): readonly Made[] => {
    const steps = making(side);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  };
  const prepare = async (side: Side): Promise<void> => {
    for (const _ of making(side)) await turnOfTheLoop();
  };
  return Object.assign(kept, { prepare });
}

/** Some 10 ms. */
const rowsInATurn = 500;
