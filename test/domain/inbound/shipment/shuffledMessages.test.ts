import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discrepancies } from '#domain/inbound/shipment/close';
import type { CommandOf } from '#domain/inbound/shipment/commands';
import { decide } from '#domain/inbound/shipment/decide';
import type { Shipment } from '#domain/inbound/shipment/shipment';
import { evolve, initialShipment, type ShipmentState } from '#domain/inbound/shipment/state';
import { amazonPolicies } from '#domain/policies/networkPolicies';
import { Disposition } from '#domain/values/disposition';
import { receipt, receive, recordMilestone } from '#test/domain/inbound/shipment/commands';
import { at, confirmed, created, labelled } from '#test/domain/inbound/shipment/facts';

/** A command and when it was given. Retries carry the same command id, by which `handle` drops them. */
interface Message {
  readonly id: string;
  readonly command: CommandOf<'RecordMilestone' | 'ReceiveUnits'>;
  readonly now: string;
}

const seed = 14;

const tells: readonly Message[] = [
  'PICKED_UP',
  'IN_TRANSIT',
  'OUT_FOR_DELIVERY',
  'DELIVERED',
  'CHECKED_IN',
].map((code, day) => ({
  id: code,
  command: recordMilestone(code),
  now: `2026-03-0${day + 5}T08:00:00.000Z`,
}));
const receipts: fc.Arbitrary<readonly Message[]> = fc
  .array(
    fc.record({
      msku: fc.constantFrom('MUG-BLUE', 'MUG-RED', 'MUG-GREEN'),
      quantity: fc.integer({ min: 1, max: 30 }),
      disposition: fc.constantFrom(...Disposition.options),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) =>
    all.map(({ msku, quantity, disposition }, index) => ({
      id: `receipt ${index}`,
      command: receive(receipt(msku, quantity, disposition)),
      now: '2026-03-11T08:00:00.000Z',
    })),
  );

/** The same messages in two orders, a fifth of them delivered twice. */
const orders = receipts.chain((received) => {
  const messages = [...tells, ...received];
  const order = fc
    .array(fc.nat(messages.length - 1), { maxLength: Math.ceil(messages.length / 5) })
    .map((again) => [...messages, ...again.flatMap((index) => messages[index] ?? [])])
    .chain((all) => fc.shuffledSubarray(all, { minLength: all.length }));
  return fc.tuple(order, order);
});

function deliver(messages: readonly Message[]): ShipmentState {
  const seen = new Set<string>();
  return messages.reduce((state, { id, command, now }) => {
    // A carrier tells a milestone again under an id of its own; a receipt is retried under the same one.
    if (command.type === 'ReceiveUnits' && seen.has(id)) return state;
    seen.add(id);
    const decision = decide(command, state, { now: at(now), policies: amazonPolicies });
    expect(decision.accepted).toBe(true);
    return decision.accepted ? decision.events.reduce(evolve, state) : state;
  }, confirmedState);
}
const confirmedState = [created(), confirmed(), labelled].reduce(evolve, initialShipment);

/** Whatever order messages come in. */
const inAnyOrder = (law: (one: Shipment, other: Shipment) => void) =>
  fc.assert(
    fc.property(orders, ([one, other]) => {
      const [first, second] = [deliver(one), deliver(other)];
      if (first.journey === 'none' || second.journey === 'none') throw new Error('the shipment is lost');
      law(first, second);
    }),
    { seed, numRuns: 300 },
  );

describe('messages late, shuffled and repeated', () => {
  it('end in the same state', () => {
    inAnyOrder((one, other) => expect(one).toEqual(other));
  });

  it('never count units below zero', () => {
    inAnyOrder(({ received }) => {
      for (const { sellable, unsellable } of received.values())
        expect(Math.min(sellable, unsellable)).toBeGreaterThanOrEqual(0);
    });
  });

  it('leave received and missing units that add up to those shipped, SKU by SKU', () => {
    inAnyOrder((state) => {
      for (const { msku, shipped, received, sellable, unsellable, missing } of discrepancies(state)) {
        expect(received + missing).toBe(shipped);
        expect(sellable + unsellable).toBe(received);
        expect(shipped).toBe(state.promised.get(msku) ?? 0);
      }
    });
  });
});
