import type { PlanCommand } from '#domain/inbound/plan/commands';
import { amazonPolicies } from '#domain/policies/networkPolicies';
import { hours, type Instant, plus } from '#domain/values/instant';
import {
  aggregates,
  type NetworkCommandHandler,
  planAggregate,
  shipmentAggregate,
} from '#services/aggregates';
import type { CommandOutcome } from '#services/engine/handling/commandOutcome';
import { createCommandHandler } from '#services/engine/handling/createCommandHandler';
import type { EventStore } from '#services/engine/ports/eventStore';
import { isTransientError } from '#services/engine/reactor/isTransientError';
import { runReactor } from '#services/engine/reactor/react';
import { inboundReactions } from '#services/reactions/inboundReactions';
import { now as began } from '#test/domain/inbound/plan/facts';
import { seeded } from '#test/faults/seeded';
import { type Fault, FaultyStore } from '#test/services/faultyStore';
import { InMemoryEventStore } from '#test/services/inMemoryEventStore';
import { InMemoryReactorState } from '#test/services/inMemoryReactorState';
import { planCommands, shipmentCommands, shipmentOf } from '#test/services/simulation/possibleCommands';
import { sentAs } from '#test/services/tallies';

type Answer = CommandOutcome<unknown, { readonly reason: string }>;

/** A command that somebody sent, and what they were told each time; nothing where the outcome was unknown. */
interface Sent {
  readonly send: (commands: NetworkCommandHandler) => Promise<Answer>;
  readonly answers: Answer[];
}

/** How a simulation ended, with the faults over and everything worked off. */
export interface Ended {
  readonly store: InMemoryEventStore;
  readonly state: InMemoryReactorState;
  readonly commands: NetworkCommandHandler;
  readonly sent: readonly Sent[];
  readonly now: Instant;
  readonly faults: number;
}

const planIds = Array.from({ length: 10 }, (_, index) => `p${index}`);
const faults: readonly Fault[] = ['away', 'lost-before', 'lost-after', 'late'];

/**
 * People, carriers, a reactor and the passing of time at two processes over one store that fails in every tenth call.
 *
 * The processes die now and then, and with them all they had in memory. The same seed gives the same run.
 *
 * @param reach how the processes reach the store, where it is another way than plainly
 */
export async function simulate(
  seed: number,
  steps: number,
  reach: (store: EventStore) => EventStore = (store) => store,
): Promise<Ended> {
  const random = seeded(seed);
  const store = new InMemoryEventStore();
  const state = new InMemoryReactorState();
  const sent: Sent[] = [];
  let now = began;
  let [failing, failed] = [true, 0];
  const faulty = new FaultyStore(reach(store), (call) => {
    if (!failing || random(10) > 0) return 'none';
    failed += 1;
    return call === 'read' ? 'away' : pick(faults);
  });
  const clock = () => now;
  const begin = () => {
    const commands = createCommandHandler({ store: faulty, clock, policies: amazonPolicies, cacheSize: 5 });
    return {
      commands,
      reactor: runReactor({
        store: faulty,
        commands,
        aggregates,
        reactions: inboundReactions,
        state,
        clock,
      }),
    };
  };
  let [one, other] = [begin(), begin()];

  function pick<Each>(from: readonly Each[]): Each {
    const picked = from[random(from.length)];
    if (picked === undefined) throw new RangeError('nothing to pick from');
    return picked;
  }

  const led = new Map<string, number>();
  function planCommand(planId: string): PlanCommand {
    const { leading, others } = planCommands(planId);
    const next = led.get(planId) ?? 0;
    if (next === leading.length || random(4) === 0) return pick(others);
    led.set(planId, next + 1);
    return leading[next] ?? pick(others);
  }

  function newCommand(): Sent {
    const cause = { ...sentAs(`c${sent.length}`), occurredAt: now };
    const planId = pick(planIds);
    if (random(2) === 0) {
      const command = planCommand(planId);
      return { answers: [], send: ({ handle }) => handle(planAggregate, planId, command, cause) };
    }
    const shipmentId = shipmentOf(planId, pick(['sh1', 'sh2']));
    const command = pick(shipmentCommands);
    return { answers: [], send: ({ handle }) => handle(shipmentAggregate, shipmentId, command, cause) };
  }

  async function send(): Promise<void> {
    const command = sent.length > 0 && random(5) === 0 ? pick(sent) : newCommand();
    if (!sent.includes(command)) sent.push(command);
    const answer = await unlessTheWorldMoved(command.send(pick([one, other]).commands));
    if (answer !== undefined) command.answers.push(answer);
  }

  for (let step = 0; step < steps; step += 1) {
    switch (random(8)) {
      case 0:
        now = plus(now, hours(random(30) - 2));
        break;
      case 1:
        if (random(5) === 0) [one, other] = random(2) === 0 ? [begin(), other] : [one, begin()];
        break;
      case 2:
        await unlessTheWorldMoved(one.reactor.catchUp());
        break;
      case 3:
        await Promise.all([unlessTheWorldMoved(one.reactor.catchUp()), send(), send(), send()]);
        break;
      default:
        await send();
    }
  }

  failing = false;
  await faulty.settle();
  const { commands, reactor } = begin();
  await reactor.retryFailed();
  return { store, state, commands, sent, now, faults: failed };
}

async function unlessTheWorldMoved<Result>(work: Promise<Result>): Promise<Result | undefined> {
  try {
    return await work;
  } catch (error) {
    if (!isTransientError(error)) throw error;
    return undefined;
  }
}
