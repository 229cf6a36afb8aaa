import type { Message } from '#domain/aggregate/message';
import type { Instant } from '#domain/values/instant';

/** A fact with what surrounds it. */
export interface RecordedFact<Event> {
  readonly event: Event;
  readonly id: string;
  /** The kind of its stream: what stands before the first dash of its name. */
  readonly category: string;
  /** The id of what the fact is about: the stream without its category. */
  readonly streamId: string;
  readonly revision: bigint;
  /** Of the log; opaque. */
  readonly position: string;
  readonly sellerId: string;
  /** When it happened in the world, UTC. */
  readonly occurredAt: Instant;
  /** When it was recorded, UTC. */
  readonly recordedAt: Instant;
}

/** The short name of a fact, `<stream>@<revision>`, by which rows cite it as evidence. */
export const factName = ({ category, streamId, revision }: Omit<RecordedFact<unknown>, 'event'>): string =>
  `${category}-${streamId}@${revision}`;

/** The rows of one read model, by key. */
export interface Rows<Row> {
  /** The row of `key`, to be changed in place; an empty one where there is none yet. */
  of(key: string): Row;
}

/**
 * One read model: rows by key, and what each kind of fact does to them.
 *
 * A handler looks at nothing but its fact and its rows, and changes nothing but its rows, so the same log gives the same
 * rows anywhere. Rows are plain JSON. A kind that no model names is not even decoded. Raise `version` with any change of
 * a handler: the model is then rebuilt beside the live one.
 */
export interface Projection<Row, Event extends Message> {
  readonly name: string;
  readonly version: number;
  readonly empty: () => Row;
  readonly on: {
    readonly [Each in Event as Each['type']]?: (recorded: RecordedFact<Each>, rows: Rows<Row>) => void;
  };
}

/** A projection whose rows and facts are somebody else's business: what runs them takes any. */
export interface AnyProjection {
  readonly name: string;
  readonly version: number;
  readonly empty: () => unknown;
  readonly on: { readonly [type: string]: AnyHandler | undefined };
}

export type AnyHandler = (recorded: RecordedFact<never>, rows: Rows<never>) => void;
