import { type Leadership, type Lease, LeaseLost } from '#services/engine/ports/leadership';

/**
 * Does work whenever this process leads, until the signal aborts or the work fails.
 *
 * @param work is to end when the lease is lost, and is begun again with the next one
 */
export async function whileLeading(
  leadership: Leadership,
  work: (lease: Lease, signal: AbortSignal) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const lease = await leadership.acquire(signal);
    try {
      await work(lease, AbortSignal.any([signal, lease.lost]));
    } catch (error) {
      if (!(error instanceof LeaseLost)) throw error;
    } finally {
      await lease.release();
    }
  }
}
