import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxedUnits, unitsOf } from '#domain/inbound/boxing';
import type { PlanCommand } from '#domain/inbound/plan/commands';
import { decide } from '#domain/inbound/plan/decide';
import type { PlanEvent } from '#domain/inbound/plan/events';
import type { OfferedShipment } from '#domain/inbound/plan/placement';
import { evolve, initialPlan, type PlacedShipment, type PlanState } from '#domain/inbound/plan/state';
import { amazonPolicies } from '#domain/policies/networkPolicies';
import { type PlannedSplit, plannedSplit } from '#test/domain/inbound/plan/arbitraryPlan';
import { confirmPlacement, create, offer } from '#test/domain/inbound/plan/commands';
import { now, source } from '#test/domain/inbound/plan/facts';

const runs = { numRuns: 300, seed: 20_260_302 };

function recorded(state: PlanState, command: PlanCommand): readonly PlanEvent[] {
  const decision = decide(command, state, { now, policies: amazonPolicies });
  if (!decision.accepted) throw new Error(JSON.stringify(decision.refusal));
  return decision.events;
}
const after = (commands: readonly PlanCommand[]): PlanState =>
  commands.reduce((state: PlanState, command) => recorded(state, command).reduce(evolve, state), initialPlan);

/** The two ways to give boxes before placement: with the items, or by packing group. */
const casePacked = ({ items, boxes }: PlannedSplit): readonly PlanCommand[] => [{ ...create, items, boxes }];
const packedByGroup = ({ items, boxes }: PlannedSplit): readonly PlanCommand[] => {
  const quantities = items.map(({ msku, quantity }) => ({ msku, quantity }));
  const packed = quantities.filter(({ msku }) => boxedUnits(boxes).has(msku));
  const loose = quantities.filter(({ msku }) => !boxedUnits(boxes).has(msku));
  const packingGroups = [
    { packingGroupId: 'pg1', items: packed },
    { packingGroupId: 'pg2', items: loose },
  ].filter((group) => group.items.length > 0);
  return [
    { ...create, items, boxes: [] },
    { type: 'FormPackingGroups', packingGroups, source },
    ...(boxes.length === 0 ? [] : [{ type: 'SetPackingInformation', packingGroupId: 'pg1', boxes } as const]),
  ];
};

function shipmentsOf(plan: PlannedSplit, packing: typeof casePacked): readonly PlacedShipment[] {
  const offered = after([...packing(plan), { ...offer, placementOptions: [plan.option] }]);
  const [placed] = recorded(offered, confirmPlacement);
  if (placed?.type !== 'PlacementConfirmed') throw new Error('the placement was not confirmed');
  return placed.shipments;
}

describe.each([
  { how: 'case-packed', packing: casePacked },
  { how: 'packed by group', packing: packedByGroup },
])('confirming the placement of any plan, $how,', ({ packing }) => {
  it('sends every unit exactly once', () => {
    fc.assert(
      fc.property(plannedSplit, (plan) => {
        const sent = unitsOf(shipmentsOf(plan, packing).flatMap(({ items }) => items));
        expect(sent).toEqual(unitsOf(plan.items));
      }),
      runs,
    );
  });

  it('splits no box: each goes, as it was packed, to one shipment that promises its units', () => {
    fc.assert(
      fc.property(plannedSplit, (plan) => {
        const shipments = shipmentsOf(plan, packing);
        const sent = shipments.flatMap(({ boxes }) => boxes);
        const byName = (one: { name: string }, other: { name: string }) => (one.name < other.name ? -1 : 1);
        expect(sent.toSorted(byName)).toEqual(plan.boxes.toSorted(byName));
        for (const { items, boxes } of shipments)
          for (const [msku, quantity] of boxedUnits(boxes)) expect(unitsOf(items).get(msku)).toBe(quantity);
      }),
      runs,
    );
  });
});

/** Ways in which an option can fail to be the plan's; each needs a shipment with boxes. */
const breakages: Record<string, (shipment: OfferedShipment) => readonly OfferedShipment[]> = {
  'a box is left behind': (shipment) => [{ ...shipment, boxes: shipment.boxes.slice(1) }],
  'a box goes twice': (shipment) => [{ ...shipment, boxes: [...shipment.boxes, ...shipment.boxes] }],
  'a unit is promised twice': ({ items: [first, ...others], ...shipment }) => [
    {
      ...shipment,
      items: first === undefined ? [] : [{ ...first, quantity: first.quantity + 1 }, ...others],
    },
  ],
  'a shipment is forgotten': () => [],
  'a shipment is repeated': (shipment) => [shipment, shipment],
  'units and boxes part': ({ boxes, ...shipment }) => [
    { ...shipment, boxes: [] },
    { ...shipment, items: [], boxes },
  ],
};

describe('an offer is refused in which', () => {
  it.each(Object.entries(breakages))('%s', (_, broken) => {
    fc.assert(
      fc.property(plannedSplit, fc.nat(), (plan, which) => {
        const { shipments } = plan.option;
        const boxed = shipments.filter(({ boxes }) => boxes.length > 0);
        const chosen = boxed[which % boxed.length];
        fc.pre(chosen !== undefined);
        const option = {
          ...plan.option,
          shipments: shipments.flatMap((each) => (each === chosen ? broken(each) : [each])),
        };
        const asked = { ...offer, placementOptions: [option] };
        const decision = decide(asked, after(casePacked(plan)), { now, policies: amazonPolicies });
        expect(decision.accepted).toBe(false);
      }),
      runs,
    );
  });
});
