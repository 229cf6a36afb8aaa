/**
 * Decides which of several processes on one store may relay and react.
 *
 * No clock and no network can promise that there are never two: a process may stand still for a minute between asking
 * and acting. So what a leader does must be harmless when it is done twice (events and commands carry ids), and what
 * it keeps is kept by compare-and-set (`RelayState`). The lease sees to it that this does not happen all the time.
 */
export interface Leadership {
  /**
   * Resolves once this process leads; waits as long as another one does.
   *
   * @throws BrokerUnavailable when whoever keeps the leases is away
   * @throws the reason of an aborted signal
   */
  acquire(signal: AbortSignal): Promise<Lease>;
}

export interface Lease {
  /** Aborts when another process may lead. */
  readonly lost: AbortSignal;

  /**
   * Is called before each save.
   *
   * @throws LeaseLost also where the process stood still, so that `lost` could not abort in time
   */
  confirm(): void;

  /** Lets another process lead at once, rather than when the lease has run out. */
  release(): Promise<void>;
}

/** This process no longer leads. Another one has taken up its work. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}
