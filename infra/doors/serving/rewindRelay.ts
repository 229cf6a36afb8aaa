import { Coordination } from '#infra/bus/nats/coordination';
import { defaultEventStream } from '#infra/bus/nats/eventStream';
import { natsOptionsOf } from '#infra/bus/nats/natsOptions';
import { natsRelayState } from '#infra/bus/nats/natsRelayState';
import { openRelayState } from '#infra/stores/sqlite/relayState';
import type { Position } from '#services/engine/ports/eventStore';
import { republish } from '#services/engine/relaying/relay';

/**
 * Lets the relay publish again everything after a position, or the whole log.
 *
 * @param nats the NATS that holds the progress when an EventStoreDB is served; otherwise the data directory holds it
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
