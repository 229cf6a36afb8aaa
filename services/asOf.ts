import type { Instant } from '#domain/instant';
import type { AnyProjection } from '#projections/projection';
import type { Batch, EventStore } from '#services/ports/eventStore';
import { advance } from '#services/projecting/advance';
import { envelopeText } from '#services/projecting/envelopeField';
import { ModelBuild } from '#services/projecting/modelBuild';
import type { ReadFact } from '#services/projecting/recorded';
import { RowsInMemory } from '#services/projecting/rowsInMemory';

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
  readFact: ReadFact,
  moment: Moment,
): Promise<ReadonlyMap<string, Row>> {
  const rows = new RowsInMemory();
  const build = new ModelBuild({ id: 0, checkpoint: undefined }, projection, rows, Number.POSITIVE_INFINITY);
  const log: Pick<EventStore, 'readAll'> = { readAll: (options) => logAt(store.readAll(options), moment) };
  await advance([build], { store: log, rows, readFact, rowsPerCommit: Number.POSITIVE_INFINITY });
  // What is stored is what the projection made.
  return new Map(rows.all.map(([key, row]) => [key, JSON.parse(row) as Row]));
}

/** Since nothing is recorded before what stands earlier in the log, what was known at a time is a prefix of it. */
async function* logAt(log: AsyncIterable<Batch>, { asOf, asKnownAt }: Moment): AsyncIterable<Batch> {
  for await (const { events, reached } of log) {
    const later = events.findIndex(
      ({ metadata }) => asKnownAt !== undefined && envelopeText(metadata, 'recordedAt') > asKnownAt,
    );
    const known = later < 0 ? events : events.slice(0, later);
    const happened = known.filter(
      ({ metadata }) => asOf === undefined || envelopeText(metadata, 'occurredAt') <= asOf,
    );
    yield { events: happened, reached };
    if (later >= 0) return;
  }
}
