import type { EventStore, Position } from '#services/engine/ports/eventStore';

/** Counts the events after a position, up to `most`: positions are opaque, so they cannot be subtracted. */
export async function lag(
  store: Pick<EventStore, 'readAll'>,
  after: Position | undefined,
  most = 10_000,
): Promise<number> {
  let count = 0;
  for await (const { events } of store.readAll({ after })) {
    count += events.length;
    if (count >= most) return most;
  }
  return count;
}
