import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DisputeCommand } from '#domain/disputes/dispute/commands';
import { decide } from '#domain/disputes/dispute/decide';
import { DisputeEvent } from '#domain/disputes/dispute/events';
import { disputeLifecycle } from '#domain/disputes/dispute/lifecycle';
import { type DisputeState, evolve, initialDispute } from '#domain/disputes/dispute/state';
import { amazonPolicies } from '#domain/policies/networkPolicies';
import { days, type Instant, plus } from '#domain/values/instant';
import { Coverage } from '#test/domain/coverage';
import * as commands from '#test/domain/disputes/dispute/commands';
import { august, unposted, usd } from '#test/domain/disputes/dispute/facts';

const { find, open, submit, grant, refuse, reopen, withdraw, warn, expire } = commands;
const chapter: fc.Arbitrary<readonly DisputeCommand[]> = fc.oneof(
  fc.constantFrom<readonly DisputeCommand[]>(
    [find],
    [{ ...find, ...unposted }],
    [{ ...find, reimbursed: usd('30') }],
    [find, open, submit],
    [submit],
    [submit, grant],
    [submit, refuse],
    [reopen, submit],
    [open, warn],
    [warn],
    [expire],
    [withdraw, find, warn],
    [withdraw, reopen],
  ),
  fc
    .constantFrom('2022-07-20', '2022-08-01', '2022-08-20')
    .map((postedOn) => [{ ...commands.post, postedOn }]),
  fc.constantFrom('1', '12.26', '32.26').map((amount) => [{ ...commands.grantInPart, amount: usd(amount) }]),
);
const stride = fc.record({ asked: chapter, later: fc.nat({ max: 14 }) });
const recorded = new Map<string, number>();
const coverage = new Coverage(DisputeCommand, DisputeEvent);

function step(state: DisputeState, command: DisputeCommand, now: Instant): DisputeState {
  const circumstances = { now, policies: amazonPolicies };
  const decision = decide(command, state, circumstances);
  if (!decision.accepted) return state;
  coverage.accepted(command, decision.events);
  const next = decision.events.reduce((before: DisputeState, event) => {
    expect(
      disputeLifecycle.after(before.status, event.type),
      `${event.type} in ${before.status}`,
    ).toBeDefined();
    expect(DisputeEvent.parse(event)).toEqual(event);
    recorded.set(event.type, (recorded.get(event.type) ?? 0) + 1);
    return evolve(before, event);
  }, state);
  const again = decide(command, next, circumstances);
  expect(again.accepted ? again.events : [], `${command.type}, asked again`).toEqual([]);
  if (next.status !== 'none') expect(Number(next.claimed.amount), command.type).toBeGreaterThanOrEqual(0);
  return next;
}

describe('any walk over the commands of a dispute', () => {
  it('records only lawful facts, in their own schema, none when asked again, and every kind', () => {
    fc.assert(
      fc.property(fc.array(stride, { minLength: 10, maxLength: 25 }), (strides) => {
        let [state, now] = [initialDispute, august];
        for (const { asked, later } of strides) {
          now = plus(now, days(later));
          state = asked.reduce((before, command) => step(before, command, now), state);
        }
      }),
      { numRuns: 1000, seed: 20_220_801 },
    );
    for (const fact of disputeLifecycle.facts) expect(recorded.get(fact) ?? 0, fact).toBeGreaterThan(20);
    expect(coverage.missing()).toEqual([]);
  });
});
