import type { Coordination } from '#infra/bus/nats/coordination';
import type { RelayState } from '#services/engine/ports/relayState';
import { packProgress, unpackProgress } from '#services/engine/relaying/packProgress';

const key = 'relay.progress';

/**
 * The progress of the relay of a store that several processes share: whoever leads next goes on where the last one was,
 * and one that leads no more and does not know it yet can keep nothing.
 */
export const natsRelayState = (coordination: Coordination): RelayState => ({
  async load() {
    const { text, version } = await coordination.read(key);
    const progress = text === undefined ? { checkpoint: undefined, parked: [] } : unpackProgress(text);
    return { ...progress, version };
  },
  save: (progress, version) => coordination.write(key, packProgress(progress), version),
});
