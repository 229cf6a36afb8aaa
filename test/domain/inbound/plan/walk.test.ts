import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlanCommand } from '#domain/inbound/plan/commands';
import { decide } from '#domain/inbound/plan/decide';
import { PlanEvent } from '#domain/inbound/plan/events';
import { planLifecycle } from '#domain/inbound/plan/lifecycle';
import { evolve, initialPlan, type PlanState } from '#domain/inbound/plan/state';
import { amazonPolicies } from '#domain/policies/networkPolicies';
import { hours, type Instant, plus } from '#domain/values/instant';
import { Coverage } from '#test/domain/coverage';
import * as commands from '#test/domain/inbound/plan/commands';
import * as facts from '#test/domain/inbound/plan/facts';

const often = (...choices: readonly PlanCommand[]) => ({ weight: 4, arbitrary: fc.constantFrom(...choices) });
const seldom = (...choices: readonly PlanCommand[]) => ({
  weight: 1,
  arbitrary: fc.constantFrom(...choices),
});

const command = fc.oneof(
  often(commands.create, { ...commands.create, boxes: facts.createdWithTeasUnboxed.boxes }),
  often(commands.offer, { ...commands.offer, placementOptions: [facts.splitWithTeasUnboxed] }),
  often(commands.confirmPlacement, { ...commands.confirmPlacement, placementOptionId: 'pl-whole' }),
  often(commands.confirmTransportation, { ...commands.confirmTransportation, shippingMode: 'FREIGHT_LTL' }),
  often(commands.formGroups, commands.packGroup, commands.packShipment),
  seldom(commands.expire, { ...commands.expire, round: 2 }),
  seldom(commands.rename, commands.changeItems, commands.identify, commands.acceptAndConfirm),
  seldom(commands.cancel),
);
const wait = fc.oneof(
  { weight: 9, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 30 }) },
);
const walk = fc.array(fc.record({ command, wait: wait.map(hours) }), { minLength: 20, maxLength: 40 });

const visits = new Map<string, number>();
const recorded = new Map<string, number>();
const coverage = new Coverage(PlanCommand, PlanEvent);
const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);

function step(state: PlanState, asked: PlanCommand, now: Instant): PlanState {
  const decision = decide(asked, state, { now, policies: amazonPolicies });
  if (!decision.accepted) return state;
  coverage.accepted(asked, decision.events);
  const next = decision.events.reduce((before: PlanState, event) => {
    expect(planLifecycle.after(before.status, event.type), `${event.type} in ${before.status}`).toBeDefined();
    expect(PlanEvent.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
    count(recorded, event.type);
    return evolve(before, event);
  }, state);
  const again = decide(asked, next, { now, policies: amazonPolicies });
  expect(again.accepted ? again.events : [], `${asked.type}, asked again`).toEqual([]);
  return next;
}

describe('any walk over the commands of a plan', () => {
  it('records only lawful facts, in their own schema, none when asked again, and gets everywhere', () => {
    fc.assert(
      fc.property(walk, (steps) => {
        let [state, now]: [PlanState, Instant] = [initialPlan, facts.now];
        count(visits, state.status);
        for (const { command, wait } of steps) {
          now = plus(now, wait);
          state = step(state, command, now);
          count(visits, state.status);
        }
      }),
      { numRuns: 600, seed: 20_260_302 },
    );
    for (const status of planLifecycle.statuses) expect(visits.get(status) ?? 0, status).toBeGreaterThan(100);
    for (const fact of planLifecycle.facts) expect(recorded.get(fact) ?? 0, fact).toBeGreaterThan(20);
    expect(coverage.missing()).toEqual([]);
  });
});
