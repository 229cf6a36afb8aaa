import type { Message } from '#domain/aggregate/message';
import type { Aggregate } from '#services/engine/handling/aggregate';
import type { SeenCommand } from '#services/engine/handling/aggregateInstance';
import type { AcceptedCommand, RecordedEvent } from '#services/engine/handling/commandOutcome';
import { readStoredEvent } from '#services/engine/handling/readStoredEvent';
import type { EventStore, Position } from '#services/engine/ports/eventStore';

/** Reads the first answer to a command from the events that it recorded. */
export async function readFirstAnswer<Event extends Message>(
  store: EventStore,
  aggregate: Pick<Aggregate<never, never, Event, never, never>, 'read'>,
  stream: string,
  { first, last }: SeenCommand,
): Promise<Omit<AcceptedCommand<Event>, 'repeated'>> {
  const events: RecordedEvent<Event>[] = [];
  let position: Position | undefined;
  for await (const storedEvent of store.read(stream, first)) {
    events.push({
      id: storedEvent.id,
      revision: storedEvent.revision,
      event: readStoredEvent(aggregate, storedEvent).event,
    });
    position = storedEvent.position;
    if (storedEvent.revision === last) break;
  }
  return { accepted: true, events, revision: last, ...(position === undefined ? {} : { position }) };
}
