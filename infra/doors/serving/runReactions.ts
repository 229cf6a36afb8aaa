import type { EventStore } from '#services/engine/ports/eventStore';
import type { Reactor } from '#services/engine/reactor/react';

/** How often the clock is looked at while nothing is recorded, in milliseconds: how late a deadline can be. */
const lookAfter = 1_000;

/** How often what days have come to is looked at, in milliseconds: how late a storage alert can be. */
const alertAfter = 3_600_000;

/** Does what policies and deadlines ask for, as the log grows and time passes, and raises alerts, until the signal aborts. */
export async function runReactions(
  reactor: Reactor,
  store: Pick<EventStore, 'waitForMore'>,
  signal: AbortSignal,
  alert: () => Promise<unknown>,
): Promise<void> {
  let alerted = Number.NEGATIVE_INFINITY;
  while (!signal.aborted) {
    await reactor.catchUp();
    if (performance.now() - alerted >= alertAfter) {
      await alert();
      alerted = performance.now();
    }
    await store.waitForMore(reactor.checkpoint, AbortSignal.any([signal, AbortSignal.timeout(lookAfter)]));
  }
}
