import type { LadingEvent } from '#projections/ladingEvent';
import type { AnyProjection, Projection } from '#projections/projection';
import type { FactReader } from '#services/engine/log/recordedFact';
import type { EventStore } from '#services/engine/ports/eventStore';
import type { ReadModels } from '#services/engine/ports/readModels';
import { type Moment, readModelsAt, viewAt } from '#services/engine/projecting/readModelsAt';
import { viewOf } from '#services/engine/projecting/view';

/** What queries read: the rows as they are now, and the log for earlier times. */
export interface ReadSide {
  readonly readModels: Pick<ReadModels, 'builds' | 'row' | 'rows'>;
  readonly store: Pick<EventStore, 'readAll'>;
  readonly readFact: FactReader<LadingEvent>;
}

/** The rows whose keys begin with `prefix`: the live ones, or those of a moment, for which the whole log is read. */
export async function rowsAt<Row>(
  { readModels, store, readFact }: ReadSide,
  projection: Projection<Row, LadingEvent>,
  { asOf, asKnownAt }: Moment = {},
  prefix = '',
): Promise<readonly (readonly [key: string, row: Row])[]> {
  if (asOf === undefined && asKnownAt === undefined)
    return viewOf<Row>(readModels, projection).startingWith(prefix);
  const rows = await viewAt(store, projection, readFact, { asOf, asKnownAt });
  return [...rows].filter(([key]) => key.startsWith(prefix)).sort(([one], [other]) => (one < other ? -1 : 1));
}

/**
 * Some of the read models as they were at a moment, for which the log is read once; without a moment, the live ones.
 * What is asked of that side without a moment is of that moment: queries that follow each other share one reading of
 * the log.
 */
export async function sideAt(
  side: ReadSide,
  projections: readonly AnyProjection[],
  moment: Moment,
): Promise<ReadSide> {
  if (moment.asOf === undefined && moment.asKnownAt === undefined) return side;
  const { store, readFact } = side;
  return { ...side, readModels: await readModelsAt(store, projections, readFact, moment) };
}
