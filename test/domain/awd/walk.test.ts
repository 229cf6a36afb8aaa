import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindKey } from '#domain/awd/boxKey';
import { AwdCommand } from '#domain/awd/commands';
import { decide } from '#domain/awd/decide';
import { AwdEvent } from '#domain/awd/events';
import { awdLifecycle } from '#domain/awd/lifecycle';
import { type AwdState, evolve, initialAwd } from '#domain/awd/state';
import { Instant } from '#domain/values/instant';
import { adjust, decideRate, foot, receive, replenish, send, twoFeet } from '#test/domain/awd/given';
import { Coverage } from '#test/domain/coverage';

const now = Instant.parse('2026-04-25T12:00:00Z');
const boxes = fc.integer({ min: 1, max: 9 });
const kind = fc.constantFrom(foot, twoFeet);
const region = fc.constantFrom({}, { region: 'WEST' } as const, { region: 'OTHER' } as const);
const command: fc.Arbitrary<AwdCommand> = fc.oneof(
  fc.tuple(boxes, kind, region).map(([count, of, where]) => ({ ...receive(count), ...of, ...where })),
  fc.tuple(boxes, region).map(([count, where]) => replenish(count, where)),
  fc.tuple(boxes, kind).map(([count, of]) => replenish(count, of)),
  fc.tuple(boxes, kind).map(([count, of]) => ({ ...send(count), ...of })),
  fc
    .tuple(boxes, kind, fc.constantFrom('LOST', 'FOUND', 'DAMAGED', 'RECOUNTED'))
    .map(([count, of, reason]) => adjust(count, reason, of)),
  fc
    .tuple(fc.constantFrom('BASE', 'SMART', 'MANAGED'), fc.constantFrom('2026-04-01', '2026-05-01'))
    .map(([rate, from]) => decideRate(rate, from)),
);
const recorded = new Map<string, number>();
const coverage = new Coverage(AwdCommand, AwdEvent);

const total = (state: AwdState): number =>
  state.status === 'none' ? 0 : [...state.boxes.values()].reduce((sum, each) => sum + each.boxes, 0);

const boxesOf = (event: AwdEvent): number => {
  switch (event.type) {
    case 'BoxesReceived':
    case 'BoxesAdjusted':
      return event.boxes;
    case 'BoxesReplenished':
    case 'BoxesSent':
      return -event.boxes;
    case 'AwdStockOpened':
    case 'AwdRateDecided':
      return 0;
  }
};

function step(state: AwdState, asked: AwdCommand): AwdState {
  const decision = decide(asked, state, { now });
  if (!decision.accepted) return state;
  coverage.accepted(asked, decision.events);
  const next = decision.events.reduce((before: AwdState, event) => {
    expect(awdLifecycle.after(before.status, event.type), `${event.type} in ${before.status}`).toBeDefined();
    expect(AwdEvent.parse(event)).toEqual(event);
    recorded.set(event.type, (recorded.get(event.type) ?? 0) + 1);
    return evolve(before, event);
  }, state);
  expect(total(next)).toBe(total(state) + decision.events.reduce((sum, event) => sum + boxesOf(event), 0));
  return next;
}

let fallen = 0;

/** Every fall of a kind below zero is flagged. */
function fallsAreFlagged(before: AwdState, asked: AwdCommand): AwdState {
  const decision = decide(asked, before, { now });
  const after = step(before, asked);
  for (const [kind, left] of countByKind(after)) {
    if (!decision.accepted || left >= 0 || left >= (countByKind(before).get(kind) ?? 0)) continue;
    fallen += 1;
    const isFlagged = decision.events.some((event) => 'flags' in event && event.flags.length > 0);
    expect(isFlagged, asked.type).toBe(true);
  }
  return after;
}

function countByKind(state: AwdState): ReadonlyMap<string, number> {
  const boxes = state.status === 'none' ? [] : [...state.boxes.values()];
  const counts = new Map<string, number>();
  for (const each of boxes) counts.set(kindKey(each), (counts.get(kindKey(each)) ?? 0) + each.boxes);
  return counts;
}

describe('any walk over the commands of AWD', () => {
  it('records only lawful facts, in their own schema, counts every box, and flags every fall below zero', () => {
    fc.assert(
      fc.property(fc.array(command, { minLength: 10, maxLength: 25 }), (asked) => {
        asked.reduce(fallsAreFlagged, initialAwd);
      }),
      { numRuns: 300, seed: 20_260_425 },
    );
    for (const fact of awdLifecycle.facts) expect(recorded.get(fact) ?? 0, fact).toBeGreaterThan(20);
    expect(coverage.missing()).toEqual([]);
    expect(fallen).toBeGreaterThan(20);
  });
});
