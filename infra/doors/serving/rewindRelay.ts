import { Coordination } from '#infra/bus/nats/coordination';
import { defaultEventStream } from '#infra/bus/nats/eventStream';
import { natsOptionsOf } from '#infra/bus/nats/natsOptions';
import { natsRelayState } from '#infra/bus/nats/natsRelayState';
import { openRelayState } from '#infra/stores/sqlite/relayState';
import type { Position } from '#services/engine/ports/eventStore';
import { republish } from '#services/engine/relaying/relay';

/**
 * Has everything after a position published again, or everything.
 *
 * @param nats where the progress is kept when an EventStoreDB is served; without it, it is in the data directory
 */
export async function rewindRelay(
  directory: string,
  { from, nats }: { readonly from: Position | undefined; readonly nats: string | undefined },
): Promise<void> {
  if (nats === undefined) {
    const state = openRelayState(directory);
    try {
      return await republish(state, { from });
    } finally {
      state.close();
    }
  }
  const coordination = new Coordination(natsOptionsOf(nats), defaultEventStream.name);
  try {
    await republish(natsRelayState(coordination), { from });
  } finally {
    await coordination.close();
  }
}
