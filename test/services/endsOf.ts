import type { Message } from '#domain/aggregate/message';
import type { Aggregate } from '#services/engine/handling/aggregate';
import type { StoredEvent } from '#services/engine/ports/eventStore';

/** Where each stream of an aggregate stands at the end of a log. */
export function endsOf<State, Event extends Message>(
  log: readonly StoredEvent[],
  {
    category,
    initial,
    evolve,
    read,
  }: Pick<Aggregate<State, never, Event, never, never>, 'category' | 'initial' | 'evolve' | 'read'>,
): ReadonlyMap<string, State> {
  const ends = new Map<string, State>();
  for (const { stream, type, data } of log) {
    if (!stream.startsWith(`${category}-`)) continue;
    ends.set(stream, evolve(ends.get(stream) ?? initial, read(type, 1, data)));
  }
  return ends;
}
