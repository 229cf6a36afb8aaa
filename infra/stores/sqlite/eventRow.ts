import { positionOf } from '#infra/stores/sqlite/position';
import { CorruptStream, type StoredEvent } from '#services/engine/ports/eventStore';

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

/** @throws CorruptStream where a damaged file gives values of other types, which SQLite itself does not mind */
export function eventOf(row: readonly [...EventRow, ...unknown[]]): StoredEvent {
  const [position, stream, revision, id, type, data, metadata] = row;
  if (!Number.isInteger(revision) || !isText(stream, id, type, data, metadata)) {
    throw new CorruptStream(
      `what stands at ${position} is no event: run \`lading verify\`, then restore a backup`,
    );
  }
  return { id, type, data, metadata, stream, revision: BigInt(revision), position: positionOf(position) };
}

const isText = (...values: readonly unknown[]): boolean => values.every((value) => typeof value === 'string');
