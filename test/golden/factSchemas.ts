import { aggregateTable, categoryOf } from '#services/aggregateTable';
import { messageTypes } from '#test/domain/messageTypes';

/** @throws Error for a stream of no category that there is */
export function factSchemaOf(stream: string) {
  const category = categoryOf(stream);
  if (category === undefined) throw new Error(`no facts of ${stream}`);
  return aggregateTable[category].events;
}

/** The kinds of every fact there is. */
export const factKinds: readonly string[] = Object.values(aggregateTable).flatMap(({ events }) =>
  messageTypes(events),
);
