import type { EventStore, StoredEvent } from '#services/engine/ports/eventStore';

/** An event by its id, its position, or `<stream>@<revision>`; only the last is found without reading the log. */
export async function findEvent(
  store: Pick<EventStore, 'read' | 'readAll'>,
  name: string,
): Promise<StoredEvent | undefined> {
  const { stream, revision } = /^(?<stream>.+-.+)@(?<revision>\d{1,18})$/.exec(name)?.groups ?? {};
  if (stream !== undefined && revision !== undefined) {
    for await (const stored of store.read(stream, BigInt(revision))) return stored;
    return undefined;
  }
  for await (const { events } of store.readAll()) {
    const found = events.find(({ id, position }) => id === name || position === name);
    if (found !== undefined) return found;
  }
  return undefined;
}
