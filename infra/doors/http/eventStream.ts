import type { Writable } from 'node:stream';
import { cloudEvent } from '#services/engine/log/cloudEvent';
import { envelopeText } from '#services/engine/log/envelopeField';
import type { Batch, EventStore, Position } from '#services/engine/ports/eventStore';

/** How many bytes a client may leave unread, and for how many milliseconds it may then read nothing. */
const mostBuffered = 1024 * 1024;
const patience = 10_000;
/** How often an idle stream sends a sign of life, in milliseconds. */
const heartbeat = 15_000;

export interface EventStreamParts {
  readonly store: Pick<EventStore, 'readAll' | 'waitForMore'>;
  readonly sellerId: string;
  readonly categories: readonly string[];
  readonly out: Writable;
  /** Ends the stream. */
  readonly signal: AbortSignal;
  /** Called at each heartbeat: whether the key of the listener is still valid. */
  readonly isStillAllowed: () => boolean;
}

/** Why a stream ended before its client wanted. */
export type DropReason = 'slow' | 'forbidden';

/**
 * Sends a seller's events after a position as server-sent events, and then those that are recorded, until the signal
 * aborts. The id of each is its position.
 *
 * It waits for a client that does not read, and reads no further in the log meanwhile. After a while it drops the client, which
 * can come back with its `Last-Event-ID`.
 */
export async function streamEvents(
  { store, sellerId, categories, out, signal, isStillAllowed }: EventStreamParts,
  after: Position | undefined,
): Promise<DropReason | undefined> {
  let at = after;
  while (!signal.aborted) {
    for await (const { events, reached } of store.readAll({ after: at, categories })) {
      for (const event of events) {
        if (envelopeText(event.metadata, 'sellerId') !== sellerId) continue;
        const { body } = cloudEvent(event);
        out.write(`id: ${event.position}\nevent: ${event.type}\ndata: ${body}\n\n`);
        if (out.writableLength >= mostBuffered && !(await waitForDrain(out, signal))) return 'slow';
      }
      at = reached;
      if (signal.aborted) return undefined;
    }
    const idle = AbortSignal.timeout(heartbeat);
    await store.waitForMore(at, AbortSignal.any([signal, idle]));
    if (idle.aborted) {
      if (!isStillAllowed()) return 'forbidden';
      // An id without data moves the client's Last-Event-ID over what was not for it.
      out.write(at === undefined ? ': alive\n\n' : `: alive\nid: ${at}\n\n`);
      if (out.writableLength >= mostBuffered && !(await waitForDrain(out, signal))) return 'slow';
    }
  }
  return undefined;
}

/** False where the client read nothing for too long. */
async function waitForDrain(out: Writable, signal: AbortSignal): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const resume = () => resolve(true);
  const timer = setTimeout(() => resolve(false), patience);
  out.once('drain', resume);
  signal.addEventListener('abort', resume, { once: true });
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    out.off('drain', resume);
    signal.removeEventListener('abort', resume);
  }
}

/** @throws RangeError where a position is none of this store */
export async function checkPosition(
  store: Pick<EventStore, 'readAll'>,
  after: Position | undefined,
): Promise<void> {
  for await (const _ of store.readAll({ after }) satisfies AsyncIterable<Batch>) return;
}
