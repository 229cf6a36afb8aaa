import type { LadingEvent } from '#projections/projection';
import type { Aggregate } from '#services/aggregate';
import { CorruptStream } from '#services/ports/eventStore';
import type { ReadFact } from '#services/projecting/recorded';

/**
 * Reads the facts of some aggregates for those who follow the log.
 *
 * A fact in today's shape was checked before it was recorded and is taken as it stands, since a rebuild reads every one
 * of them; an older one goes through its aggregate.
 */
export function readFactOf(
  aggregates: readonly Pick<
    Aggregate<never, never, LadingEvent, never>,
    'category' | 'schemaVersion' | 'read'
  >[],
): ReadFact {
  const byCategory = new Map(aggregates.map((aggregate) => [aggregate.category, aggregate]));
  return (category, type, schemaVersion, data) => {
    const aggregate = byCategory.get(category);
    if (aggregate === undefined) throw new CorruptStream(`nothing here reads streams of ${category}`);
    if (schemaVersion !== aggregate.schemaVersion) return aggregate.read(type, schemaVersion, data);
    // What `handle` wrote under this version.
    return JSON.parse(data) as LadingEvent;
  };
}
