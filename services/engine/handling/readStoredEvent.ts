import type { Message } from '#domain/aggregate/message';
import type { Aggregate } from '#services/engine/handling/aggregate';
import type { Envelope } from '#services/engine/log/envelope';
import { CorruptStream, type StoredEvent } from '#services/engine/ports/eventStore';

/**
 * Reads a stored event in today's shape.
 *
 * @throws CorruptStream naming the event when this program cannot read it
 */
export function readStoredEvent<Event extends Message>(
  aggregate: Pick<Aggregate<never, never, Event, never, never>, 'read'>,
  storedEvent: StoredEvent,
): { readonly event: Event; readonly envelope: Envelope } {
  try {
    // Only `handle` writes, and what it writes is an envelope.
    const envelope = JSON.parse(storedEvent.metadata) as Envelope;
    return { event: aggregate.read(storedEvent.type, envelope.schemaVersion, storedEvent.data), envelope };
  } catch (error) {
    if (!(error instanceof CorruptStream || error instanceof SyntaxError)) throw error;
    throw new CorruptStream(`${storedEvent.stream}, revision ${storedEvent.revision}: ${error.message}`, {
      cause: error,
    });
  }
}
