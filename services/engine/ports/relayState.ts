import type { Position } from '#services/engine/ports/eventStore';

/**
 * Stores how far the relay has come. Without it the relay begins again with the first event, and subscribers recognise
 * by its id what they have. Every keeper passes `test/contracts/relayState.ts`.
 */
export interface RelayState {
  /** @throws StoreUnavailable, as does `save` */
  load(): Promise<StoredProgress>;

  /**
   * Keeps the progress in place of the version given.
   *
   * @returns the version it has now; undefined, and nothing is kept, when another one is there: it was rewound, or
   * another relay is at work
   */
  save(progress: RelayProgress, version: number): Promise<number | undefined>;
}

export interface RelayProgress {
  /** Everything up to here was published, but for what is parked. None before the first event. */
  readonly checkpoint: Position | undefined;
  readonly parked: readonly UnpublishedStream[];
}

export interface StoredProgress extends RelayProgress {
  /** Another one after every save. */
  readonly version: number;
}

/** A stream with an event that the broker refused. What comes after it waits too, so that its order is kept. */
export interface UnpublishedStream {
  readonly stream: string;
  /** The revision of the event that was refused. */
  readonly from: bigint;
  /** The last revision that waits. */
  readonly upTo: bigint;
  readonly reason: string;
}
