import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DisputeCommand } from '#domain/dispute/commands';
import { decide } from '#domain/dispute/decide';
import { DisputeEvent } from '#domain/dispute/events';
import { disputeLifecycle } from '#domain/dispute/lifecycle';
import { type DisputeState, evolve, initialDispute } from '#domain/dispute/state';
import { days, type Instant, plus } from '#domain/instant';
import { amazonPolicies } from '#domain/policies/networkPolicies';
import * as commands from '#test/domain/dispute/commands';
import { august, unposted, usd } from '#test/domain/dispute/facts';

const anyCommand = fc.oneof(
  fc.constantFrom<DisputeCommand>(
    commands.find,
    commands.find,
    { type: 'FindDispute', ...unposted },
    { ...commands.find, reimbursed: usd('30') },
    commands.open,
    commands.open,
    commands.submit,
    commands.submit,
    commands.grant,
    commands.refuse,
    commands.reopen,
    commands.warn,
    commands.warn,
    commands.warn,
    commands.expire,
  ),
  fc.record({
    type: fc.constant('RecordPosting'),
    postedOn: fc.constantFrom('2022-07-20', '2022-08-01', '2022-08-20'),
  }),
  fc.record({
    type: fc.constantFrom('RecordPartialGrant', 'RecordGrant'),
    amount: fc.constantFrom('1', '12.26', '32.26').map(usd),
  }),
);
const stride = fc.record({ command: anyCommand, later: fc.nat({ max: 8 }) });
const recorded = new Map<string, number>();

function step(
  { state, now }: { readonly state: DisputeState; readonly now: Instant },
  { command, later }: { readonly command: DisputeCommand; readonly later: number },
) {
  const circumstances = { now: plus(now, days(later)), policies: amazonPolicies };
  const decision = decide(command, state, circumstances);
  if (!decision.accepted) return { state, now: circumstances.now };
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
  return { state: next, now: circumstances.now };
}

describe('any walk over the commands of a dispute', () => {
  it('records only lawful facts, in their own schema, none when asked again, and every kind', () => {
    fc.assert(
      fc.property(fc.array(stride, { minLength: 15, maxLength: 40 }), (strides) => {
        strides.reduce(step, { state: initialDispute, now: august });
      }),
      { numRuns: 400, seed: 20_220_801 },
    );
    for (const fact of disputeLifecycle.facts) expect(recorded.get(fact) ?? 0, fact).toBeGreaterThan(20);
  });
});
