import { Follower } from '#infra/doors/serving/follower';
import type { NatsDoor } from '#infra/doors/serving/natsDoor';
import { runReactions } from '#infra/doors/serving/runReactions';
import type { LadingSystem } from '#infra/main/assembleLading';
import { whileLeading } from '#services/engine/leadership/whileLeading';
import type { EventStore, Position } from '#services/engine/ports/eventStore';
import type { Leadership } from '#services/engine/ports/leadership';
import { listAgedStock } from '#services/inventory/agedStockLists';
import { raiseStorageAlerts } from '#services/inventory/storageAlerts';

/** Something that follows the log in this process. */
export interface LogFollower {
  readonly follower: Follower;
  /** How far it has come; `standby` while another process does its work. */
  readonly reached: () => Promise<Position | undefined | 'standby'>;
  /** Whether requests are answered from what it makes: then it must keep up for this process to be ready. */
  readonly servesReads: boolean;
}

/** Whatever follows the log here: the read models always, policies and relay where this process leads. */
export function logFollowers(
  lading: LadingSystem<EventStore>,
  leadership: Leadership | undefined,
  nats: NatsDoor | undefined,
  told: (follower: string, error: unknown) => void,
): readonly LogFollower[] {
  return [
    readModelFollower(lading, told),
    ...(leadership === undefined ? [] : [policyFollower(lading, leadership, told)]),
    ...(nats === undefined ? [] : [relayFollower(nats, told)]),
  ];
}

type OnFailure = ConstructorParameters<typeof Follower>[2];

const readModelFollower = (
  { projector, readModels: models }: LadingSystem<EventStore>,
  told: OnFailure,
): LogFollower => ({
  follower: new Follower('read-models', (signal) => projector.follow(signal), told),
  reached: async () => models.builds().find(({ live }) => live)?.checkpoint?.position,
  servesReads: true,
});

function policyFollower(
  lading: LadingSystem<EventStore>,
  leadership: Leadership,
  told: OnFailure,
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
    follower: new Follower('policies', work, told),
    reached: async () => (leads ? reactor.checkpoint : 'standby'),
    servesReads: false,
  };
}

const relayFollower = (nats: NatsDoor, told: OnFailure): LogFollower => ({
  follower: new Follower('relay', (signal) => nats.relay(signal), told),
  reached: () => nats.published(),
  servesReads: false,
});
