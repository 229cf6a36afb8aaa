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
  stored: StoredEvent,
): { readonly event: Event; readonly envelope: Envelope } {
  try {
    // Only `handle` writes, and what it writes is an envelope.
    const envelope = JSON.parse(stored.metadata) as Envelope;
    return { event: aggregate.read(stored.type, envelope.schemaVersion, stored.data), envelope };
  } catch (error) {
    if (!(error instanceof CorruptStream || error instanceof SyntaxError)) throw error;
    throw new CorruptStream(`${stored.stream}, revision ${stored.revision}: ${error.message}`, {
      cause: error,
    });
  }
}
