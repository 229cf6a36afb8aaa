import type { Instant } from '#domain/values/instant';
import type { AnyProjection } from '#projections/projection';
import { envelopeText } from '#services/engine/log/envelopeField';
import type { FactReader } from '#services/engine/log/recordedFact';
import type { Batch, EventStore } from '#services/engine/ports/eventStore';
import type { ReadModels } from '#services/engine/ports/readModels';
import { advance } from '#services/engine/projecting/advance';
import { BuildsInMemory } from '#services/engine/projecting/buildsInMemory';
import { ModelBuild } from '#services/engine/projecting/modelBuild';

export interface Moment {
  /** What had happened in the world by then, UTC, inclusive, whenever it became known. */
  readonly asOf?: Instant | undefined;
  /** What had been recorded by then, UTC, inclusive, whenever it happened. */
  readonly asKnownAt?: Instant | undefined;
}

/** The rows of a read model at a moment, folded from the log into memory; without a moment, as they are now. */
export async function viewAt<Row>(
  store: Pick<EventStore, 'readAll'>,
  projection: AnyProjection & { readonly empty: () => Row },
  readFact: FactReader<unknown>,
  moment: Moment,
): Promise<ReadonlyMap<string, Row>> {
  const rows = await foldModelsAt(store, [projection], readFact, moment);
  // What is stored is what the projection made.
  return new Map(rows.rowsOf(0).map(([key, row]) => [key, JSON.parse(row) as Row]));
}

/** Read models as queries read them, at a moment: the log is read once for all of them. */
export async function readModelsAt(
  store: Pick<EventStore, 'readAll'>,
  projections: readonly AnyProjection[],
  readFact: FactReader<unknown>,
  moment: Moment,
): Promise<Pick<ReadModels, 'builds' | 'row' | 'rows'>> {
  const folded = await foldModelsAt(store, projections, readFact, moment);
  const builds = projections.map(({ name: model, version }, id) => ({
    ...{ id, model, version },
    live: true,
    checkpoint: undefined,
  }));
  return {
    builds: () => builds,
    row: (build, key) => folded.row(build, key),
    rows: (build, { from = '', until, limit } = {}) =>
      folded
        .rowsOf(build)
        .filter(([key]) => from <= key && (until === undefined || key < until))
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .slice(0, limit),
  };
}

async function foldModelsAt(
  store: Pick<EventStore, 'readAll'>,
  projections: readonly AnyProjection[],
  readFact: FactReader<unknown>,
  moment: Moment,
): Promise<BuildsInMemory> {
  const rows = new BuildsInMemory(projections.length);
  const builds = projections.map(
    (projection, id) =>
      new ModelBuild({ id, checkpoint: undefined }, projection, rows, Number.POSITIVE_INFINITY),
  );
  const log: Pick<EventStore, 'readAll'> = {
    readAll: (options) => logAt(store.readAll(options), moment, readFact.timeless),
  };
  await advance(builds, { store: log, rows, readFact, rowsPerCommit: Number.POSITIVE_INFINITY });
  return rows;
}

/** Since nothing is recorded before what stands earlier in the log, what was known at a time is a prefix of it. */
async function* logAt(
  log: AsyncIterable<Batch>,
  { asOf, asKnownAt }: Moment,
  timeless: ReadonlySet<string>,
): AsyncIterable<Batch> {
  for await (const { events, reached } of log) {
    const later = events.findIndex(
      ({ metadata }) => asKnownAt !== undefined && envelopeText(metadata, 'recordedAt') > asKnownAt,
    );
    const known = later < 0 ? events : events.slice(0, later);
    const happened = known.filter(
      ({ type, metadata }) =>
        asOf === undefined || timeless.has(type) || envelopeText(metadata, 'occurredAt') <= asOf,
    );
    yield { events: happened, reached };
    if (later >= 0) return;
  }
}
