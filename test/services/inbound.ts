import type { Duration, Instant } from '#domain/instant';
import { plus } from '#domain/instant';
import { amazonPolicies } from '#domain/policies/networkPolicies';
import { planAggregate } from '#services/aggregates';
import type { Cause } from '#services/cause';
import { createHandle } from '#services/handle';
import type { EventStore } from '#services/ports/eventStore';
import type { ReactorState } from '#services/ports/reactorState';
import { type ReactorParts, runReactor } from '#services/react';
import * as plans from '#test/domain/plan/commands';
import { now as began } from '#test/domain/plan/facts';
import { InMemoryEventStore } from '#test/services/inMemoryEventStore';
import { InMemoryReactorState } from '#test/services/inMemoryReactorState';

/** A clock that stands still until it is moved. */
export class VirtualClock {
  now: Instant = began;
  readonly read = (): Instant => this.now;
  pass(duration: Duration): void {
    this.now = plus(this.now, duration);
  }
}

export const causeOf = (commandId: string): Cause => ({ commandId, sellerId: 'A1', actor: 'someone' });

/** The write side with its reactor, over memory unless told otherwise. */
export function inbound({
  store = new InMemoryEventStore(),
  state = new InMemoryReactorState(),
  clock = new VirtualClock(),
  ...others
}: {
  readonly store?: EventStore;
  readonly state?: ReactorState;
  readonly clock?: VirtualClock;
} & Partial<Pick<ReactorParts, 'policies' | 'refused'>> = {}) {
  const commands = createHandle({ store, clock: clock.read, policies: amazonPolicies });
  const reactor = runReactor({ store, commands, state, clock: clock.read, ...others });
  return { clock, ...commands, ...reactor };
}

/** A plan as far as its placement is offered, then placed and with its transportation confirmed. */
export async function confirmPlan({ handle }: Pick<ReturnType<typeof inbound>, 'handle'>, id: string) {
  for (const command of [plans.create, plans.offer, plans.acceptAndConfirm]) {
    await handle(planAggregate, id, command, causeOf(`${command.type} ${id}`));
  }
}
