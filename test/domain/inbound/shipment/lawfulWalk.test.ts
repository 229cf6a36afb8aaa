import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ShipmentCommand } from '#domain/inbound/shipment/commands';
import { ShipmentEvent } from '#domain/inbound/shipment/events';
import { carrierChargeLifecycle, journeyLifecycle } from '#domain/inbound/shipment/lifecycle';
import { evolve, initialShipment } from '#domain/inbound/shipment/state';
import { amazonPolicies } from '#domain/policies/networkPolicies';
import { editableRange } from '#domain/policies/quantityEdit';
import { Coverage } from '#test/domain/coverage';
import { lawfulWalk, type Step } from '#test/domain/inbound/shipment/lawfulWalk';

const seed = 20_260_302;
const numRuns = 400;

/** A law that holds at every step of every walk. */
const always = (law: (step: Step) => void) =>
  fc.assert(
    fc.property(lawfulWalk, (steps) => steps.forEach(law)),
    { seed, numRuns },
  );

const factsOf = ({ decision }: Step): readonly ShipmentEvent[] => (decision.accepted ? decision.events : []);

/** A shipment abandoned may still ship; what is last can follow anything before it and nothing follows it. */
const forward = [
  'none',
  'working',
  'confirmed.preparing',
  'confirmed.ready',
  'abandoned',
  'shipped.dispatched',
  'shipped.inTransit',
  'shipped.delivered',
  'shipped.checkedIn',
  'receiving',
];

describe('along every lawful walk', () => {
  it('every place of the journey and of the charge is reached', () => {
    const visits = new Map<string, number>();
    always(({ after }) => {
      for (const place of [`journey ${after.journey}`, `charge ${after.charge}`])
        visits.set(place, (visits.get(place) ?? 0) + 1);
    });
    const places = [
      ...journeyLifecycle.statuses.slice(1).map((status) => `journey ${status}`),
      ...carrierChargeLifecycle.statuses.map((status) => `charge ${status}`),
    ];
    console.info(
      [
        `${numRuns} walks, seed ${seed}`,
        ...places.map((place) => `${visits.get(place) ?? 0} x ${place}`),
      ].join('\n'),
    );
    expect(places.filter((place) => !visits.has(place))).toEqual([]);
  });

  it('every command is accepted, and every kind of fact recorded', () => {
    const coverage = new Coverage(ShipmentCommand, ShipmentEvent);
    always((step) => {
      if (step.decision.accepted) coverage.accepted(step.command, step.decision.events);
    });
    expect(coverage.missing()).toEqual([]);
  });

  it('the journey moves only forward, and stays where it ends', () => {
    always(({ before, after }) => {
      if (['closed', 'cancelled', 'deleted'].includes(before.journey))
        expect(after.journey).toBe(before.journey);
      const place = forward.indexOf(after.journey);
      if (place >= 0) expect(place).toBeGreaterThanOrEqual(forward.indexOf(before.journey));
    });
  });

  it('nothing is recorded that the machines do not allow, nor in another shape than the catalogue’s', () => {
    always((step) => {
      let state = step.before;
      for (const event of factsOf(step)) {
        const { type } = event;
        const next = journeyLifecycle.knows(type)
          ? journeyLifecycle.after(state.journey, type)
          : carrierChargeLifecycle.knows(type) && carrierChargeLifecycle.after(state.charge, type);
        expect(next, `${type} in ${state.journey} and ${state.charge}`).toBeTruthy();
        expect(ShipmentEvent.parse(event)).toEqual(event);
        state = evolve(state, event);
      }
    });
  });

  it('a refused command leaves everything as it was', () => {
    always(({ decision, before, after }) => {
      if (!decision.accepted) expect(after).toBe(before);
    });
  });

  it('the facts alone give the same state again', () => {
    fc.assert(
      fc.property(lawfulWalk, (steps) => {
        const replayed = steps.flatMap(factsOf).reduce(evolve, initialShipment);
        expect(isDeepStrictEqual(replayed, steps.at(-1)?.after)).toBe(true);
      }),
      { seed, numRuns },
    );
  });

  it('received units are the sum of the receipts', () => {
    fc.assert(
      fc.property(lawfulWalk, (steps) => {
        const receipts = steps.flatMap(factsOf).filter((event) => event.type === 'UnitsReceived');
        const counted = receipts.reduce((sum, { quantity }) => sum + quantity, 0);
        const state = steps.at(-1)?.after ?? initialShipment;
        const units = state.journey === 'none' ? [] : [...state.received.values()];
        expect(units.reduce((sum, { sellable, unsellable }) => sum + sellable + unsellable, 0)).toBe(counted);
      }),
      { seed, numRuns },
    );
  });

  it('a charge is voided only by a cancellation asked before its deadline, and always by one', () => {
    always((step) => {
      const { before, now } = step;
      const facts = factsOf(step).map(({ type }) => type);
      if (!facts.includes('ShipmentCancelled')) return expect(facts).not.toContain('CarrierChargeVoided');
      const inTime =
        before.journey !== 'none' && before.voidableUntil !== undefined && now < before.voidableUntil;
      return expect(facts.includes('CarrierChargeVoided')).toBe(inTime);
    });
  });

  it('a quantity stays within the editable range of what was first confirmed', () => {
    always(({ after }) => {
      if (after.journey === 'none') return;
      for (const [msku, first] of after.firstConfirmed) {
        const { from, to } = editableRange(first, amazonPolicies.quantityEdit.rule);
        expect(after.promised.get(msku)).toBeGreaterThanOrEqual(from);
        expect(after.promised.get(msku)).toBeLessThanOrEqual(to);
      }
    });
  });

  it('no box id is given to two boxes', () => {
    always(({ after }) => {
      if (after.journey === 'none') return;
      const ids = after.boxes.flatMap(({ boxId }) => boxId ?? []);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });
});
