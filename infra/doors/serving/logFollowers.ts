import { Follower } from '#infra/doors/serving/follower';
import type { NatsDoor } from '#infra/doors/serving/natsDoor';
import { runReactions } from '#infra/doors/serving/runReactions';
import type { LadingSystem } from '#infra/main/assembleLading';
import { whileLeading } from '#services/engine/leadership/whileLeading';
import type { EventStore, Position } from '#services/engine/ports/eventStore';
import type { Leadership } from '#services/engine/ports/leadership';
import { listAgedStock } from '#services/inventory/stock/agedStockLists';
import { raiseStorageAlerts } from '#services/inventory/storage/storageAlerts';

/** Something that follows the log in this process. */
export interface LogFollower {
  readonly follower: Follower;
  /** The position that it has come to; `standby` while another process does its work. */
  readonly reached: () => Promise<Position | undefined | 'standby'>;
  /** Whether GET requests read what it makes. Then the process is ready only while it keeps up. */
  readonly servesReads: boolean;
}

/** All that follows the log in this process: the read models always, policies and relay while it leads. */
export function logFollowers(
  lading: LadingSystem<EventStore>,
  leadership: Leadership | undefined,
  nats: NatsDoor | undefined,
  onFailure: (follower: string, error: unknown) => void,
): readonly LogFollower[] {
  return [
    readModelFollower(lading, onFailure),
    ...(leadership === undefined ? [] : [policyFollower(lading, leadership, onFailure)]),
    ...(nats === undefined ? [] : [relayFollower(nats, onFailure)]),
  ];
}

type OnFailure = ConstructorParameters<typeof Follower>[2];

const readModelFollower = (
  { projector, readModels: models }: LadingSystem<EventStore>,
  onFailure: OnFailure,
): LogFollower => ({
  follower: new Follower('read-models', (signal) => projector.follow(signal), onFailure),
  reached: async () => models.builds().find(({ live }) => live)?.checkpoint?.position,
  servesReads: true,
});

function policyFollower(
  lading: LadingSystem<EventStore>,
  leadership: Leadership,
  onFailure: OnFailure,
): LogFollower {
  const { reactor, store, projector, clock } = lading;
  const alert = async () => {
    await projector.catchUp();
    await raiseStorageAlerts(lading, clock());
    await listAgedStock(lading, clock());
  };
  let leads = false;
  const work = (signal: AbortSignal) =>
    whileLeading(
      leadership,
      async (_lease, leading) => {
        leads = true;
        await runReactions(reactor, store, leading, alert).finally(() => {
          leads = false;
        });
      },
      signal,
    );
  return {
    follower: new Follower('policies', work, onFailure),
    reached: async () => (leads ? reactor.checkpoint : 'standby'),
    servesReads: false,
  };
}

const relayFollower = (nats: NatsDoor, onFailure: OnFailure): LogFollower => ({
  follower: new Follower('relay', (signal) => nats.relay(signal), onFailure),
  reached: () => nats.published(),
  servesReads: false,
});
