import { expect, it } from 'vitest';
import { days, hours } from '#domain/values/instant';
import { planAggregate } from '#services/aggregates';
import type { EventStore } from '#services/engine/ports/eventStore';
import type { ReactorState } from '#services/engine/ports/reactorState';
import * as plans from '#test/domain/inbound/plan/commands';
import { brokenLinks } from '#test/services/brokenLinks';
import { confirmPlan, inbound, VirtualClock } from '#test/services/inbound';
import { InMemoryEventStore } from '#test/services/inMemoryEventStore';
import { InMemoryReactorState } from '#test/services/inMemoryReactorState';
import { sentAs } from '#test/services/tallies';

type Moment = 'before' | 'after';
interface Death {
  readonly step: number;
  readonly moment: Moment;
}

/** Counts what a reactor writes, and ends it for good before or after one of these writes. */
class Mortal {
  steps = 0;
  died: Promise<string>;
  readonly #death: Death | undefined;
  readonly #die: () => void;

  constructor(death?: Death) {
    const { promise, resolve } = Promise.withResolvers<string>();
    this.died = promise;
    this.#die = () => resolve('died');
    this.#death = death;
  }

  store(store: EventStore): EventStore {
    return {
      append: async (...append) => {
        this.steps += 1;
        if (this.#diesNow('before')) return new Promise(() => {});
        const appended = await store.append(...append);
        return this.#diesNow('after') ? new Promise(() => {}) : appended;
      },
      read: store.read.bind(store),
      readAll: store.readAll.bind(store),
      waitForMore: store.waitForMore.bind(store),
    };
  }

  state(state: ReactorState): ReactorState {
    return {
      load: () => state.load(),
      save: (changes) => {
        this.steps += 1;
        if (this.#diesNow('before')) throw new Error('died');
        state.save(changes);
        if (this.#diesNow('after')) throw new Error('died');
      },
    };
  }

  #diesNow(moment: Moment): boolean {
    const dies = this.#death?.step === this.steps && this.#death.moment === moment;
    if (dies) this.#die();
    return dies;
  }
}

/** Two plans from first to last, until every deadline has passed; the reactor may die once. */
async function live(cancelled: boolean, death?: Death) {
  const mortal = new Mortal(death);
  const [store, state, clock] = [new InMemoryEventStore(), new InMemoryReactorState(), new VirtualClock()];
  const people = inbound({ store, clock });
  let reactor = inbound({ store, through: mortal.store(store), state: mortal.state(state), clock });
  const catchUp = async () => {
    const end = await Promise.race([reactor.catchUp().catch(() => 'died'), mortal.died]);
    if (end !== 'died') return;
    reactor = inbound({ store, state, clock });
    mortal.died = new Promise(() => {});
    await reactor.catchUp();
  };
  await confirmPlan(people, 'p1');
  await catchUp();
  clock.pass(hours(3));
  await people.handle(planAggregate, 'p2', plans.create, sentAs('create'));
  await people.handle(planAggregate, 'p2', plans.offer, sentAs('offer'));
  if (cancelled) await people.handle(planAggregate, 'p1', plans.cancel, sentAs('cancel'));
  await catchUp();
  clock.pass(days(80));
  await catchUp();
  return { log: store.log, progress: state.load(), steps: mortal.steps };
}

it.each([
  ['cancelled', true],
  ['left to itself', false],
])('a plan %s ends the same though its reactor dies before or after any write', async (_, cancelled) => {
  const { log, progress, steps } = await live(cancelled);
  expect(brokenLinks(log)).toEqual([]);
  for (let step = 1; step <= steps; step += 1) {
    for (const moment of ['before', 'after'] as const) {
      const crashed = await live(cancelled, { step, moment });
      expect(crashed.log, `${moment} write ${step}`).toEqual(log);
      expect(crashed.progress, `${moment} write ${step}`).toEqual(progress);
    }
  }
  console.log(`${2 * steps} deaths around ${steps} writes, ${log.length} events each time`);
});
