import type { Position } from '#services/engine/ports/eventStore';

/**
 * Stores the rows of the read models, all of which can be built again from the log.
 *
 * A *build* is one filling of a read model with rows. A model has at most one live build, which is what people read, and
 * one in the making beside it. Synchronous, since a handler asks for a row in the middle of its work: the rows are kept
 * beside the process. Every store passes `test/contracts/readModels.ts`. Everything here throws
 * {@link ReadModelsUnavailable} when the store is closed or its disk fails.
 */
export interface ReadModels extends BuildRows {
  /** All builds, in the order in which they were begun. */
  builds(): readonly StoredBuild[];

  /** An empty build in the making; one that was in the making for this model before is dropped with its rows. */
  begin(model: string, version: number): StoredBuild;

  /** Makes builds the live ones of their models, all at once, and drops those that they replace. */
  swap(builds: readonly number[]): void;

  /** Rows by key, in the order of the keys' code points. Keys are below U+10FFFF. */
  rows(build: number, range?: KeyRange): readonly KeyedRow[];
}

/** What filling a build needs. */
export interface BuildRows {
  /** The row of a key as JSON, as it was last committed. */
  row(build: number, key: string): string | undefined;

  parked(build: number): readonly Parked[];

  /** Writes everything or nothing: rows are never apart from the checkpoint that says what is in them. */
  commit(changes: readonly BuildChange[]): void;
}

export interface StoredBuild {
  readonly id: number;
  readonly model: string;
  /** Of the projection that fills it. */
  readonly version: number;
  readonly live: boolean;
  /** None before the first event. */
  readonly checkpoint: Checkpoint | undefined;
}

/** How far a build has come along the log. */
export interface Checkpoint {
  readonly position: Position;
  /** How many events of the log have been read, including those that no model takes. */
  readonly events: number;
  /** The last of them: it must stand there as long as there is this log. */
  readonly last: { readonly stream: string; readonly revision: bigint; readonly id: string };
}

/** A row as JSON. */
export type KeyedRow = readonly [key: string, row: string];

/** `[from, until)`, at most `limit` rows. */
export interface KeyRange {
  readonly from?: string;
  readonly until?: string;
  readonly limit?: number;
}

export interface BuildChange {
  readonly build: number;
  readonly checkpoint: Checkpoint;
  readonly rows: Iterable<KeyedRow>;
  /** Streams that were parked, or had more held back, since the last commit. */
  readonly parked: readonly Parked[];
}

/** A stream whose event a model could not take. It waits, and what comes after it, so that its order is kept. */
export interface Parked {
  readonly stream: string;
  /** The event that failed. */
  readonly revision: bigint;
  readonly position: Position;
  readonly type: string;
  readonly reason: string;
  /** How many later events of the stream the model would have taken. */
  readonly heldBack: number;
}

/** Rows can be neither read nor written. `message` says why and what a person can do; the log is not concerned. */
export class ReadModelsUnavailable extends Error {
  override readonly name = 'ReadModelsUnavailable';
}
