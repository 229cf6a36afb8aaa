import type { Position } from '#services/engine/ports/eventStore';

/** A place in the server's log: between two events, or that of an event. */
export interface LogPosition {
  readonly commit: bigint;
  readonly prepare: bigint;
}

interface PositionMessage {
  getCommitPosition(): string;
  getPreparePosition(): string;
}

export const readLogPosition = (message: PositionMessage): LogPosition => ({
  commit: BigInt(message.getCommitPosition()),
  prepare: BigInt(message.getPreparePosition()),
});

/** The same as {@link positionOf}, of what is read by the million. */
export const readPosition = (message: PositionMessage): Position =>
  `${message.getCommitPosition()}/${message.getPreparePosition()}` as Position;

/**
 * `commit/prepare`, both as the server gave them: a checkpoint lies between events and has a prepare position of its own
 * (0 while catching up), so neither number can be made from the other.
 */
export const positionOf = ({ commit, prepare }: LogPosition): Position => `${commit}/${prepare}` as Position;

/** @throws RangeError for a position that another store gave */
export function logPositionOf(position: Position): LogPosition {
  const [, commit, prepare] = /^(\d+)\/(\d+)$/.exec(position) ?? [];
  if (commit === undefined || prepare === undefined)
    throw new RangeError(`${position} is no position of an EventStoreDB`);
  return { commit: BigInt(commit), prepare: BigInt(prepare) };
}

/** Whether `one` comes after `other` in the log; what is undefined comes before everything. */
export function isAfter(one: LogPosition | undefined, other: LogPosition | undefined): boolean {
  if (one === undefined) return false;
  if (other === undefined || one.commit > other.commit) return true;
  return one.commit === other.commit && one.prepare > other.prepare;
}

export const laterPosition = (
  one: LogPosition | undefined,
  other: LogPosition | undefined,
): LogPosition | undefined => (isAfter(one, other) ? one : other);
