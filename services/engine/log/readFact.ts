import type { LadingEvent } from '#projections/projection';
import type { Aggregate } from '#services/engine/handling/aggregate';
import type { ReadFact } from '#services/engine/log/recorded';
import { CorruptStream } from '#services/engine/ports/eventStore';

/** Reads the facts of some aggregates for those who follow the log. */
export function readFactOf(
  aggregates: readonly Pick<Aggregate<never, never, LadingEvent, never>, 'category' | 'read'>[],
): ReadFact {
  const byCategory = new Map(aggregates.map((aggregate) => [aggregate.category, aggregate]));
  return (category, type, schemaVersion, data) => {
    const aggregate = byCategory.get(category);
    if (aggregate === undefined) throw new CorruptStream(`nothing here reads streams of ${category}`);
    return aggregate.read(type, schemaVersion, data);
  };
}
