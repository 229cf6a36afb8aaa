import { setTimeout as pause } from 'node:timers/promises';
import type { Duration } from '#domain/values/instant';
import { whileLeading } from '#services/engine/leadership/whileLeading';
import { type Position, StoreUnavailable } from '#services/engine/ports/eventStore';
import { BrokerUnavailable } from '#services/engine/ports/publisher';
import type { RelayState } from '#services/engine/ports/relayState';
import { followAndPublish } from '#services/engine/relaying/followAndPublish';
import type { RelayNote, RelayParts } from '#services/engine/relaying/relayParts';

const shortestDelay = 100;
const longestDelay = 15_000;

/**
 * Publishes every event of the log, in order for each stream, at least once, until the signal aborts.
 *
 * No command waits for it: the log is its outbox. While the broker is away it tries again, ever more seldom, and then
 * catches up. An event that the broker refuses is parked, and its stream with it, since a subscriber that does not get
 * one event of a shipment must not take the later ones for all there is; every other stream goes on. What is parked is
 * tried again at the next start.
 *
 * @throws CorruptStream when the log cannot be read
 */
export async function runRelay(parts: RelayParts, signal: AbortSignal): Promise<void> {
  let failures = 0;
  const onNote = (note: RelayNote) => {
    if (note.note === 'published') failures = 0;
    parts.onNote?.(note);
  };
  while (!signal.aborted) {
    try {
      await whileLeading(
        parts.leadership,
        (lease, leading) => followAndPublish({ inFlight: 256, ...parts, onNote, lease }, leading),
        signal,
      );
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof BrokerUnavailable || error instanceof StoreUnavailable)) throw error;
      const delay = Math.min(longestDelay, shortestDelay * 2 ** failures) as Duration;
      failures += 1;
      onNote({ note: 'waiting', error, delay });
      await pause(delay, undefined, { signal }).catch(() => {});
    }
  }
}

/**
 * Has the relay publish again everything after `from`, or everything; one that is at work notices within a second.
 *
 * A broker that still knows an event's id takes it for the same one: what matters is that nothing is missing.
 */
export async function republish(
  state: RelayState,
  { from }: { readonly from: Position | undefined },
): Promise<void> {
  for (let saved: number | undefined; saved === undefined; ) {
    const { parked, version } = await state.load();
    saved = await state.save({ checkpoint: from, parked }, version);
  }
}
