import type { Appended, NewEvent, StoredEvent } from '#services/engine/ports/eventStore';

/** What became of an append, by what is stored where it was to go. */
export type AppendFate =
  | { readonly is: 'stored'; readonly appended: Appended }
  /** Something else is there: the append was not stored, nor can it be any more. */
  | { readonly is: 'overtaken'; readonly actual: bigint }
  /** Nothing is there yet. */
  | { readonly is: 'open' };

/**
 * Compares what the events say, not their ids alone: the server takes an id that it knows for a repeat, and drops
 * whatever else is said under it. The metadata may differ, it says when.
 *
 * @param there the events of the stream after the expected revision
 */
export function appendFate(events: readonly NewEvent[], there: readonly StoredEvent[]): AppendFate {
  const end = there.at(-1);
  if (end === undefined) return { is: 'open' };
  const last = there[events.length - 1];
  const same = events.every(({ id, type, data }, index) => {
    const stored = there[index];
    return stored?.id === id && stored.type === type && stored.data === data;
  });
  return same && last
    ? { is: 'stored', appended: { revision: last.revision, position: last.position } }
    : { is: 'overtaken', actual: end.revision };
}
