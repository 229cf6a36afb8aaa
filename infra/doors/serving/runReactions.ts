import type { EventStore } from '#services/engine/ports/eventStore';
import type { Reactor } from '#services/engine/reactor/react';

/** How often it looks at the clock while nothing is recorded, in milliseconds: so late a deadline can be. */
const clockInterval = 1_000;

/** How often it looks for storage alerts, in milliseconds: so late an alert can be. */
const alertInterval = 3_600_000;

/** Runs policies and deadlines as the log grows and time passes, and raises alerts, until the signal aborts. */
export async function runReactions(
  reactor: Reactor,
  store: Pick<EventStore, 'waitForMore'>,
  signal: AbortSignal,
  alert: () => Promise<unknown>,
): Promise<void> {
  let alerted = Number.NEGATIVE_INFINITY;
  while (!signal.aborted) {
    await reactor.catchUp();
    if (performance.now() - alerted >= alertInterval) {
      await alert();
      alerted = performance.now();
    }
    await store.waitForMore(
      reactor.checkpoint,
      AbortSignal.any([signal, AbortSignal.timeout(clockInterval)]),
    );
  }
}
