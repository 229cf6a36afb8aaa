import type { EventStore } from '#services/ports/eventStore';
import type { Reactor } from '#services/react';

/** How often the clock is looked at while nothing is recorded, in milliseconds: how late a deadline can be. */
const lookAfter = 1_000;

/** Does what policies and deadlines ask for, as the log grows and time passes, until the signal aborts. */
export async function keepReacting(
  reactor: Reactor,
  store: Pick<EventStore, 'waitForMore'>,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await reactor.catchUp();
    await store.waitForMore(reactor.checkpoint, AbortSignal.any([signal, AbortSignal.timeout(lookAfter)]));
  }
}
