import fc from 'fast-check';
import type { ShipmentCommand } from '#domain/inbound/shipment/commands';
import { decide } from '#domain/inbound/shipment/decide';
import type { ShipmentDecision } from '#domain/inbound/shipment/refusals';
import { evolve, initialShipment, type ShipmentState } from '#domain/inbound/shipment/state';
import { amazonPolicies } from '#domain/policies/networkPolicies';
import { type Instant, instantOf } from '#domain/values/instant';
import { type Choose, likelyCommands } from '#test/domain/inbound/shipment/likelyCommands';

export interface Step {
  readonly command: ShipmentCommand;
  readonly now: Instant;
  readonly before: ShipmentState;
  readonly decision: ShipmentDecision;
  readonly after: ShipmentState;
}

const minutes = (count: number): number => count * 60_000;

const throws = fc.record({
  pause: fc.constantFrom(0, 1, minutes(1), minutes(59), minutes(60), minutes(24 * 60), minutes(20 * 24 * 60)),
  dice: fc.array(fc.nat(9_999), { minLength: 3, maxLength: 3 }),
});

/** A life of one shipment, as far as `decide` lets it go, while time passes. */
export const lawfulWalk: fc.Arbitrary<readonly Step[]> = fc
  .array(throws, { minLength: 1, maxLength: 40, size: 'max' })
  .map((all) => {
    let clock = Date.parse('2026-03-02T12:00:00.000Z');
    let state = initialShipment;
    return all.map(({ pause, dice }) => {
      clock += pause;
      const now = instantOf(clock);
      const before = state;
      const choose = choosingBy(dice);
      const command = choose(likelyCommands(before, now, choose));
      const decision = decide(command, before, { now, policies: amazonPolicies });
      if (decision.accepted) state = decision.events.reduce(evolve, before);
      return { command, now, before, decision, after: state };
    });
  });

const choosingBy = (dice: readonly number[]): Choose => {
  let thrown = 0;
  return (choices) => {
    const choice = choices[(dice[thrown++ % dice.length] ?? 0) % choices.length];
    if (choice === undefined) throw new Error('nothing to choose from');
    return choice;
  };
};
