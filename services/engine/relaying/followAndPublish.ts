import { cloudEvent } from '#services/engine/log/cloudEvent';
import type { Batch, StoredEvent } from '#services/engine/ports/eventStore';
import type { Lease } from '#services/engine/ports/leadership';
import { EventRefused } from '#services/engine/ports/publisher';
import type { UnpublishedStream } from '#services/engine/ports/relayState';
import { Progress } from '#services/engine/relaying/progress';
import { publishInOrder } from '#services/engine/relaying/publishInOrder';
import type { RelayParts } from '#services/engine/relaying/relayParts';

export interface RelayContext extends Required<Omit<RelayParts, 'leadership'>> {
  readonly lease: Lease;
}

/** How often an idle relay checks whether it was rewound, in milliseconds. */
const rewindCheckMs = 1_000;

/**
 * Publishes the events of the log, then new ones, until the signal aborts.
 *
 * @throws LeaseLost when the progress is no longer this relay's own
 * @throws BrokerUnavailable once what was acknowledged is kept
 * @throws StoreUnavailable, CorruptStream
 */
export async function followAndPublish(context: RelayContext, signal: AbortSignal): Promise<void> {
  const { store, state } = context;
  const progress = new Progress(state, await state.load());
  for (const parked of progress.parked) await retry(parked, progress, context);
  while (!signal.aborted) {
    for await (const batch of store.readAll({ after: progress.checkpoint })) {
      await publishBatch(batch, progress, context);
      if (signal.aborted) return;
    }
    await store.waitForMore(
      progress.checkpoint,
      AbortSignal.any([signal, AbortSignal.timeout(rewindCheckMs)]),
    );
    if (!(await progress.isCurrent())) return;
  }
}

async function publishBatch(
  { events, reached }: Batch,
  progress: Progress,
  { publisher, inFlight, lease, onNote }: RelayContext,
): Promise<void> {
  const publish = async (event: StoredEvent) => {
    if (progress.waits(event)) return;
    const refusedStream = await refusalOf(event, publisher);
    if (refusedStream === undefined) return;
    progress.park(refusedStream);
    onNote({ note: 'parked', parked: refusedStream });
  };
  const { unpublished, failure } = await publishInOrder(events, publish, inFlight);
  const done = unpublished[0] === undefined ? events.length : events.indexOf(unpublished[0]);
  const checkpoint = failure === undefined ? reached : events[done - 1]?.position;
  if (checkpoint !== undefined) {
    lease.confirm();
    await progress.save(checkpoint);
    onNote({ note: 'published', events: done, checkpoint });
  }
  if (failure !== undefined) throw failure;
}

/** Publishes the waiting events of a parked stream until the broker refuses one. */
async function retry(parked: UnpublishedStream, progress: Progress, context: RelayContext): Promise<void> {
  const { store, publisher, lease, onNote } = context;
  const { stream, from, upTo } = parked;
  progress.unpark(stream);
  for await (const event of store.read(stream, from)) {
    if (event.revision > upTo) break;
    const refusedStream = await refusalOf(event, publisher);
    if (refusedStream === undefined) continue;
    progress.park({ ...refusedStream, upTo });
    if (refusedStream.from > from) onNote({ note: 'parked', parked: refusedStream });
    break;
  }
  lease.confirm();
  await progress.save();
}

/** Publishes an event. @returns the stream to park where the broker refuses the event for good */
async function refusalOf(
  event: StoredEvent,
  publisher: RelayContext['publisher'],
): Promise<UnpublishedStream | undefined> {
  try {
    await publisher.publish(cloudEvent(event));
    return undefined;
  } catch (error) {
    if (!(error instanceof EventRefused)) throw error;
    const { stream, revision } = event;
    return { stream, from: revision, upTo: revision, reason: error.message };
  }
}
