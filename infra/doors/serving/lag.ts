import type { EventStore, Position } from '#services/engine/ports/eventStore';

/** How many events the log has after a position, `most` at most. Positions are opaque, so they are counted. */
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
