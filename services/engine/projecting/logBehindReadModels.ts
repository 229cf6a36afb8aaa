import type { EventStore } from '#services/engine/ports/eventStore';
import type { Checkpoint, ReadModels } from '#services/engine/ports/readModels';

/**
 * The furthest event of a read model that is no longer in the log where it was; none when all is well.
 *
 * A store can lose the end of its log without knowing it (a damaged write-ahead log, a backup put back). The read models
 * have seen that end, and would wait for ever for events whose positions they have passed.
 */
export async function logBehindReadModels(
  store: Pick<EventStore, 'read'>,
  readModels: Pick<ReadModels, 'builds'>,
): Promise<Checkpoint | undefined> {
  const checkpoints = readModels.builds().flatMap(({ checkpoint }) => checkpoint ?? []);
  const latestFirst = checkpoints.toSorted((one, other) => other.events - one.events);
  for (const checkpoint of latestFirst) {
    if (!(await logContains(store, checkpoint))) return checkpoint;
  }
  return undefined;
}

async function logContains(store: Pick<EventStore, 'read'>, { last }: Checkpoint): Promise<boolean> {
  for await (const { id } of store.read(last.stream, last.revision)) return id === last.id;
  return false;
}

/** The log has lost events that the read models have seen. */
export class LogBehindReadModels extends Error {
  override readonly name = 'LogBehindReadModels';
  readonly lost: Checkpoint;

  constructor(lost: Checkpoint) {
    const { stream, revision } = lost.last;
    super(
      `the log has lost its end: the read models have seen its event ${lost.events}, revision ${revision} of ${stream}`,
    );
    this.lost = lost;
  }
}
