export interface EventStoreDBOptions {
  /** Put before the name of every stream, and seen by nobody here: a store of our own inside a shared server. */
  readonly prefix?: string;
  /** How long the server may say nothing to a call before it counts as away, in milliseconds. */
  readonly timeout?: number;
  /** How long a call is tried again while the server is away, in milliseconds. */
  readonly patience?: number;
  /** How many appends are under way at once. */
  readonly inFlight?: number;
  /** How many more may wait for their turn; what comes then is refused. */
  readonly waiting?: number;
  /** How many bytes the server takes in one append. */
  readonly largestAppend?: number;
}

export type Settings = Required<EventStoreDBOptions>;

/**
 * 256 appends under way is where a server on the same two cores gained no more. 1 MiB is what a server takes unless it
 * was told otherwise; an election takes some seconds.
 */
export const settingsOf = (options: EventStoreDBOptions): Settings => ({
  prefix: '',
  timeout: 10_000,
  patience: 15_000,
  inFlight: 256,
  waiting: 10_000,
  largestAppend: 1_048_576,
  ...options,
});
