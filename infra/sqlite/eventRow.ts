import { positionOf } from '#infra/sqlite/position';
import type { StoredEvent } from '#services/ports/eventStore';

/** An event as the queries give it, in the order of their columns. */
export type EventRow = readonly [
  position: number,
  stream: string,
  revision: number,
  id: string,
  type: string,
  data: string,
  metadata: string,
];

export const eventOf = ([position, stream, revision, id, type, data, metadata]: readonly [
  ...EventRow,
  ...unknown[],
]): StoredEvent => ({
  id,
  type,
  data,
  metadata,
  stream,
  revision: BigInt(revision),
  position: positionOf(position),
});
