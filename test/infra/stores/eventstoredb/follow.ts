import type { EventStore, Position } from '#services/engine/ports/eventStore';

/** Reads the log as followers do, from wake to wake, until it has so many events. */
export async function follow(store: EventStore, count: number): Promise<string[]> {
  const ids: string[] = [];
  const { signal } = new AbortController();
  for (let after: Position | undefined; ids.length < count; ) {
    for await (const { events, reached } of store.readAll({ after })) {
      ids.push(...events.map(({ id }) => id));
      after = reached;
    }
    if (ids.length < count) await store.waitForMore(after, signal);
  }
  return ids;
}
