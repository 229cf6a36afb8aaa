import type { Instant } from '#domain/values/instant';
import type { Cause } from '#services/engine/handling/cause';
import type { Position } from '#services/engine/ports/eventStore';
import type { CommandRequest } from '#services/engine/reactor/commandRequest';

/**
 * How far the reactor has come. Kept beside the log, and made from it: without it the reactor begins again, and the ids
 * of its commands make that harmless. Every store passes `test/contracts/reactorState.ts`.
 */
export interface ReactorState {
  load(): ReactorProgress;

  /** Saves everything or nothing, so that deadlines always match the checkpoint. */
  save(changes: ReactorChanges): void;
}

export interface ReactorProgress {
  /** None before the first event. */
  readonly checkpoint: Position | undefined;
  readonly deadlines: readonly Deadline[];
  readonly parked: readonly ParkedStream[];
}

export interface ReactorChanges {
  readonly checkpoint: Position | undefined;
  /** By key; those that are undefined are closed. */
  readonly deadlines: ReadonlyMap<string, Deadline | undefined>;
  /** By stream; those that are undefined have gone on. */
  readonly parked: ReadonlyMap<string, ParkedStream | undefined>;
}

/** A command to be sent when its time has come. */
export interface Deadline {
  /** Names the reaction and the aggregate: there is one deadline at most for both. */
  readonly key: string;
  readonly dueAt: Instant;
  readonly request: CommandRequest;
  readonly cause: Cause;
  /** Present where it was due and its command failed. */
  readonly failure?: Failure;
}

/** A stream with an event that could not be reacted to. It waits, and what comes after it, so that its order is kept. */
export interface ParkedStream {
  readonly stream: string;
  /** The revision of the event that failed. */
  readonly from: bigint;
  /** The last revision that waits. */
  readonly upTo: bigint;
  readonly failure: Failure;
}

export interface Failure {
  readonly reason: string;
  readonly tries: number;
  /** Absent once it was given up: then it waits for a person. */
  readonly retryAt?: Instant;
}
