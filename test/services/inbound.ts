import { amazonPolicies } from '#domain/policies/networkPolicies';
import { type Duration, type Instant, plus } from '#domain/values/instant';
import { aggregates, type NetworkCommandHandler, planAggregate } from '#services/aggregates';
import { createCommandHandler } from '#services/engine/handling/createCommandHandler';
import type { Envelope } from '#services/engine/log/envelope';
import type { EventStore } from '#services/engine/ports/eventStore';
import type { ReactorState } from '#services/engine/ports/reactorState';
import { runReactor } from '#services/engine/reactor/react';
import type { RefusedRequest } from '#services/engine/reactor/send';
import { inboundReactions } from '#services/reactions/inboundReactions';
import * as plans from '#test/domain/inbound/plan/commands';
import { now as began } from '#test/domain/inbound/plan/facts';
import { InMemoryEventStore } from '#test/services/inMemoryEventStore';
import { InMemoryReactorState } from '#test/services/inMemoryReactorState';
import { sentAs } from '#test/services/tallies';

/** A clock that stands still until it is moved. */
export class VirtualClock {
  now: Instant = began;
  readonly read = (): Instant => this.now;

  pass(duration: Duration): void {
    this.now = plus(this.now, duration);
  }
}

/** The write side and its reactor, over memory and a clock of the test. */
export function inbound({
  store = new InMemoryEventStore(),
  through = store,
  state = new InMemoryReactorState(),
  clock = new VirtualClock(),
  reactions = inboundReactions,
}: {
  readonly store?: InMemoryEventStore;
  /** How the store is reached. */
  readonly through?: EventStore;
  readonly state?: ReactorState;
  readonly clock?: VirtualClock;
  readonly reactions?: typeof inboundReactions;
} = {}) {
  const refusals: RefusedRequest[] = [];
  const commands = createCommandHandler({ store: through, clock: clock.read, policies: amazonPolicies });
  const reactor = runReactor({
    store: through,
    commands,
    state,
    clock: clock.read,
    aggregates,
    reactions,
    onRefused: (each) => refusals.push(each),
  });
  const of = (stream: string) => store.log.filter((stored) => stored.stream === stream);
  return {
    ...commands,
    ...reactor,
    store,
    state,
    clock,
    refusals,
    typesOf: (stream: string) => of(stream).map(({ type }) => type),
    envelopesOf: (stream: string): Envelope[] => of(stream).map(({ metadata }) => JSON.parse(metadata)),
  };
}

/** Brings a plan from its creation to its confirmed transportation, of two shipments with a partnered carrier. */
export async function confirmPlan(
  { handle }: Pick<NetworkCommandHandler, 'handle'>,
  id = 'p1',
): Promise<void> {
  for (const command of [plans.create, plans.offer, plans.acceptAndConfirm]) {
    await handle(planAggregate, id, command, sentAs(`${command.type} ${id}`));
  }
}
