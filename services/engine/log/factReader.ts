import type { Aggregates } from '#services/engine/handling/aggregate';
import type { FactReader } from '#services/engine/log/recordedFact';
import { CorruptStream } from '#services/engine/ports/eventStore';

/** The facts of all aggregates of a table. */
type FactOf<Table extends Aggregates<never>> = ReturnType<Table[keyof Table]['read']>;

/** Makes a reader of the facts of some aggregates, for followers of the log. */
export function factReader<Table extends Aggregates<never>>(aggregates: Table): FactReader<FactOf<Table>> {
  const read = (category: string, type: string, schemaVersion: number, data: string) => {
    const aggregate = aggregates[category];
    if (aggregate === undefined) throw new CorruptStream(`nothing here reads streams of ${category}`);
    // It is of this table, and so is what it reads.
    return aggregate.read(type, schemaVersion, data) as FactOf<Table>;
  };
  const timeless = new Set(Object.values(aggregates).flatMap(({ timeless = [] }) => timeless));
  return Object.assign(read, { timeless });
}
