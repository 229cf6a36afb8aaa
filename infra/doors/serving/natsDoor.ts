import { Coordination } from '#infra/bus/nats/coordination';
import { defaultEventStream } from '#infra/bus/nats/eventStream';
import { natsLeadership, type Role } from '#infra/bus/nats/natsLeadership';
import { type NatsOptions, natsOptionsOf } from '#infra/bus/nats/natsOptions';
import { NatsPublisher } from '#infra/bus/nats/natsPublisher';
import { natsRelayState } from '#infra/bus/nats/natsRelayState';
import { openRelayState } from '#infra/stores/sqlite/relayState';
import { soleLeadership } from '#services/engine/leadership/soleLeadership';
import type { EventStore, Position } from '#services/engine/ports/eventStore';
import type { Leadership } from '#services/engine/ports/leadership';
import type { RelayState } from '#services/engine/ports/relayState';
import { runRelay } from '#services/engine/relaying/relay';
import type { RelayNote } from '#services/engine/relaying/relayParts';

/** Where events are relayed to, and what the processes of one store agree on there. */
export interface NatsDoor {
  /** Of the reactor. */
  readonly leadership: Leadership;
  /** Up to where the log was published, whichever process did it. @throws StoreUnavailable, BrokerUnavailable */
  published(): Promise<Position | undefined>;
  relay(signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param isShared whether other processes can serve the same store: then leaders and the progress are kept in NATS
 * @throws RangeError where the URL is none of NATS
 */
export function openNatsDoor(
  url: string,
  {
    store,
    directory,
    isShared,
    told,
  }: {
    readonly store: EventStore;
    readonly directory: string;
    readonly isShared: boolean;
    readonly told: (note: RelayNote) => void;
  },
): NatsDoor {
  const nats = natsOptionsOf(url);
  const publisher = new NatsPublisher({ nats });
  const kept = isShared ? coordinateThroughNats(nats) : coordinateInDirectory(directory);
  const { state, leadershipOf } = kept;
  return {
    leadership: leadershipOf('reactor'),
    async published() {
      const { checkpoint } = await state.load();
      return checkpoint;
    },
    relay: (signal) => runRelay({ store, publisher, state, leadership: leadershipOf('relay'), told }, signal),
    async close() {
      await publisher.close();
      await kept.close();
    },
  };
}

/** Where the relay's progress is kept, and who leads. */
interface RelayCoordination {
  readonly state: RelayState;
  readonly leadershipOf: (role: Role) => Leadership;
  close(): Promise<void>;
}

function coordinateThroughNats(nats: NatsOptions): RelayCoordination {
  const coordination = new Coordination(nats, defaultEventStream.name);
  return {
    state: natsRelayState(coordination),
    leadershipOf: (role) => natsLeadership(coordination, role),
    close: () => coordination.close(),
  };
}

function coordinateInDirectory(directory: string): RelayCoordination {
  const state = openRelayState(directory);
  return { state, leadershipOf: () => soleLeadership, close: async () => state.close() };
}
