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

/** The way to NATS: relays the log there, and lets the processes of one store agree on who leads. */
export interface NatsDoor {
  /** Who runs the reactor. */
  readonly leadership: Leadership;
  /** The position up to which the log was published, by whichever process. @throws StoreUnavailable, BrokerUnavailable */
  published(): Promise<Position | undefined>;
  relay(signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param isShared whether other processes can serve the same store: NATS then keeps the leases and the progress
 * @throws RangeError for a URL that is not one of NATS
 */
export function openNatsDoor(
  url: string,
  {
    store,
    directory,
    isShared,
    onNote,
  }: {
    readonly store: EventStore;
    readonly directory: string;
    readonly isShared: boolean;
    readonly onNote: (note: RelayNote) => void;
  },
): NatsDoor {
  const nats = natsOptionsOf(url);
  const publisher = new NatsPublisher({ nats });
  const coordination = isShared ? coordinateThroughNats(nats) : coordinateInDirectory(directory);
  const { state, leadershipOf } = coordination;
  return {
    leadership: leadershipOf('reactor'),
    async published() {
      const { checkpoint } = await state.load();
      return checkpoint;
    },
    relay: (signal) =>
      runRelay({ store, publisher, state, leadership: leadershipOf('relay'), onNote }, signal),
    async close() {
      await publisher.close();
      await coordination.close();
    },
  };
}

/** Keeps the relay's progress, and decides who leads. */
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
