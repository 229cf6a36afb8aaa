/**
 * The log. One stream an aggregate, `category-id`; every store passes `test/contracts/eventStore.ts`.
 *
 * An append that resolves is on disk. One that rejects with {@link OutcomeUnknown} may or may not be.
 */
export interface EventStore {
  /**
   * Appends all of `events` or none, at `expected`.
   *
   * Appending the same event ids again at the same revision changes nothing and resolves to the first result.
   *
   * @throws RangeError when there are no events: there would be no result to give; or more than the store takes at once
   * @throws WrongRevision when the stream is elsewhere; carries where
   * @throws OutcomeUnknown when the store went away in between: read the stream before you say what happened
   * @throws StoreUnavailable when nothing was stored and nothing will be: full, away, or closed
   */
  append(stream: string, events: readonly NewEvent[], expected: Expected): Promise<Appended>;

  /** The events of one stream in order, from `from` on; none for a stream that does not exist. */
  read(stream: string, from?: bigint): AsyncIterable<StoredEvent>;

  /**
   * Every event after `after` in the order of the log, in batches, of the categories given. Ends at the head.
   *
   * A batch carries the position it reaches, which can lie beyond its last event where others were filtered out, so
   * that a follower's checkpoint moves on; a batch may be empty for the same reason.
   */
  readAll(options?: {
    readonly after?: Position | undefined;
    readonly categories?: readonly string[];
  }): AsyncIterable<Batch>;

  /** Resolves once the log holds an event after `position`, or the signal aborts. May wake without cause. */
  waitForMore(position: Position | undefined, signal: AbortSignal): Promise<void>;
}

export type Expected = bigint | 'no-stream';

/** Where an event stands in the log. Opaque: only the store that gave it can read it. */
export type Position = string & { readonly position: unique symbol };

export interface NewEvent {
  /** A UUID, derived from the command that caused the event. */
  readonly id: string;
  readonly type: string;
  /** JSON, already serialised: a store never meets a value it cannot write. */
  readonly data: string;
  /** JSON, already serialised: the envelope, see `services/engine/log/envelope.ts`. */
  readonly metadata: string;
}

export interface StoredEvent extends NewEvent {
  readonly stream: string;
  readonly revision: bigint;
  readonly position: Position;
}

export interface Batch {
  readonly events: readonly StoredEvent[];
  readonly reached: Position;
}

export interface Appended {
  /** Of the last event appended. */
  readonly revision: bigint;
  readonly position: Position;
}

/** The stream is not where the caller thought it was. */
export class WrongRevision extends Error {
  override readonly name = 'WrongRevision';
  readonly stream: string;
  readonly expected: Expected;
  readonly actual: Expected;

  constructor(stream: string, expected: Expected, actual: Expected) {
    super(`${stream} is at ${actual}, not at ${expected}`);
    this.stream = stream;
    this.expected = expected;
    this.actual = actual;
  }
}

/** The store went away between the sending and the answer: the events may or may not be stored. */
export class OutcomeUnknown extends Error {
  override readonly name = 'OutcomeUnknown';
}

/** Nothing was stored. `message` says why and what a person can do. */
export class StoreUnavailable extends Error {
  override readonly name: string = 'StoreUnavailable';
}

/** Nothing more fits; what is stored can be read. */
export class StoreFull extends StoreUnavailable {
  override readonly name = 'StoreFull';
}

/** What is stored is not what was written. Work on it stops. */
export class CorruptStream extends Error {
  override readonly name = 'CorruptStream';
}
