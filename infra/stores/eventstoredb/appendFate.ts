import type { Appended, NewEvent, StoredEvent } from '#services/engine/ports/eventStore';

/** What became of an append, judged by what is stored in its place. */
export type AppendFate =
  | { readonly is: 'stored'; readonly appended: Appended }
  /** Other events are in its place: the append was not stored, and never will be. */
  | { readonly is: 'overtaken'; readonly actual: bigint }
  /** Its place is still empty. */
  | { readonly is: 'open' };

/**
 * Compares ids, types and data. Ids alone are not enough: the server takes a known id for a repeat, and drops whatever else
 * comes under it. The metadata may differ, since it holds the time.
 *
 * @param stored the events of the stream after the expected revision
 */
export function appendFate(events: readonly NewEvent[], stored: readonly StoredEvent[]): AppendFate {
  const end = stored.at(-1);
  if (end === undefined) return { is: 'open' };
  const last = stored[events.length - 1];
  const same = events.every(({ id, type, data }, index) => {
    const found = stored[index];
    return found?.id === id && found.type === type && found.data === data;
  });
  return same && last
    ? { is: 'stored', appended: { revision: last.revision, position: last.position } }
    : { is: 'overtaken', actual: end.revision };
}
