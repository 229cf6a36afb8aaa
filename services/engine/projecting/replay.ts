import { createHash } from 'node:crypto';
import type { AnyProjection } from '#projections/projection';
import type { FactReader } from '#services/engine/log/recordedFact';
import type { EventStore } from '#services/engine/ports/eventStore';
import type { KeyedRow, ReadModels } from '#services/engine/ports/readModels';
import { advance } from '#services/engine/projecting/advance';
import { BuildsInMemory } from '#services/engine/projecting/buildsInMemory';
import { ModelBuild } from '#services/engine/projecting/modelBuild';

/** A read model folded again from the whole log, beside the live one. */
export interface ReplayResult {
  readonly model: string;
  readonly rows: number;
  /** SHA-256 over the rows in the order of their keys, hex. */
  readonly hash: string;
  readonly liveHash: string;
  /** The first keys whose rows are not the same; none when the hashes agree. */
  readonly differing: readonly string[];
}

/** Folds the whole log again, in memory, and compares it with the live read models, which must have caught up. */
export async function replay(
  {
    store,
    readModels,
    readFact,
  }: {
    readonly store: Pick<EventStore, 'readAll'>;
    readonly readModels: Pick<ReadModels, 'builds' | 'rows'>;
    readonly readFact: FactReader<unknown>;
  },
  projections: readonly AnyProjection[],
  onProgress?: (events: number) => void,
): Promise<readonly ReplayResult[]> {
  const rows = new BuildsInMemory(projections.length);
  const builds = projections.map(
    (projection, id) =>
      new ModelBuild({ id, checkpoint: undefined }, projection, rows, Number.POSITIVE_INFINITY),
  );
  await advance(builds, { store, rows, readFact, rowsPerCommit: Number.POSITIVE_INFINITY }, onProgress);
  return projections.map(({ name }, id) => {
    const live = readModels.builds().find((build) => build.live && build.model === name);
    return compareRows(name, rows.rowsOf(id), live === undefined ? [] : readModels.rows(live.id));
  });
}

function compareRows(model: string, replayed: readonly KeyedRow[], live: readonly KeyedRow[]): ReplayResult {
  const [ours, theirs] = [new Map(replayed), new Map(live)];
  const differing = [...new Set([...ours.keys(), ...theirs.keys()])].filter(
    (key) => ours.get(key) !== theirs.get(key),
  );
  return {
    model,
    rows: ours.size,
    hash: hashOf(ours),
    liveHash: hashOf(theirs),
    differing: differing.sort().slice(0, 5),
  };
}

function hashOf(rows: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const key of [...rows.keys()].sort()) hash.update(JSON.stringify([key, rows.get(key)]));
  return hash.digest('hex');
}
