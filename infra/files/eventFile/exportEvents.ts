import { Digest, endLine, eventLine } from '#infra/files/eventFile/eventLine';
import { HashChains } from '#infra/files/eventFile/hashChains';
import { CorruptStream, type EventStore } from '#services/engine/ports/eventStore';

/**
 * The whole log as JSON Lines, in its order; the last line says how many events there were, so that a cut file is noticed.
 *
 * @throws CorruptStream at an event that is not as it was recorded
 */
export async function* exportEvents(
  store: Pick<EventStore, 'readAll'>,
  onProgress?: (events: number) => void,
): AsyncIterable<string> {
  const chain = new HashChains();
  const digest = new Digest();
  for await (const { events } of store.readAll()) {
    for (const event of events) {
      const wrong = chain.findBreak(event);
      if (wrong !== undefined) throw new CorruptStream(wrong);
      digest.add(event);
    }
    yield events.map(eventLine).join('');
    onProgress?.(digest.events);
  }
  yield endLine(digest);
}
