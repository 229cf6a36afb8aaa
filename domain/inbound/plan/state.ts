import type { Box } from '#domain/inbound/box';
import type { PlanEvent, PlanFact } from '#domain/inbound/plan/events';
import { type PlanStatus, planLifecycle } from '#domain/inbound/plan/lifecycle';
import type { PackingGroup, PlacementOption } from '#domain/inbound/plan/placement';
import type { Address } from '#domain/values/address';
import type { Instant } from '#domain/values/instant';
import type { Item } from '#domain/values/item';
import type { Marketplace } from '#domain/values/marketplace';

export type PlacedShipment = PlanFact<'PlacementConfirmed'>['shipments'][number];

export interface Offer {
  readonly round: number;
  /** Confirmable strictly before. */
  readonly expiration: Instant;
  readonly placementOptions: readonly PlacementOption[];
}

/** What deciding the next command needs to remember of a plan that exists. */
export interface Plan {
  readonly status: Exclude<PlanStatus, 'none'>;
  readonly name: string;
  readonly marketplace: Marketplace;
  readonly sourceAddress: Address;
  readonly items: readonly Item[];
  readonly packingGroups: readonly PackingGroup[];
  /** By what they were given for: `casePacked`, a packing group's id or, once placed, a shipment's id. */
  readonly boxes: ReadonlyMap<string, readonly Box[]>;
  /** How often placements were offered so far. */
  readonly round: number;
  /** The last offer, also once it expired; none once it is withdrawn. */
  readonly offer: Offer | undefined;
  readonly placement: PlanFact<'PlacementConfirmed'> | undefined;
  readonly transportation: PlanFact<'TransportationConfirmed'> | undefined;
}

export type PlanState = { readonly status: 'none' } | Plan;

export const initialPlan: PlanState = { status: 'none' };

/** The key of boxes given with the items; ids are never empty. */
const casePacked = '';

export function evolve(state: PlanState, event: PlanEvent): PlanState {
  if (state.status !== 'none') return evolvePlan(state, event);
  return event.type === 'InboundPlanCreated' ? newPlan(event) : state;
}

const newPlan = (fact: PlanFact<'InboundPlanCreated'>): Plan => ({
  status: 'preparing',
  name: fact.name,
  marketplace: fact.destinationMarketplace,
  sourceAddress: fact.sourceAddress,
  items: fact.items,
  packingGroups: [],
  boxes: new Map([[casePacked, fact.boxes]]),
  round: 0,
  offer: undefined,
  placement: undefined,
  transportation: undefined,
});

/** A recorded fact is history: one that today's machine does not allow still happened, and leaves the status as it was. */
export function evolvePlan(previous: Plan, event: PlanEvent): Plan {
  const next = planLifecycle.after(previous.status, event.type);
  const plan = { ...previous, status: next === undefined || next === 'none' ? previous.status : next };
  switch (event.type) {
    case 'InboundPlanRenamed':
      return { ...plan, name: event.name };
    case 'PlanItemsChanged':
      return {
        ...plan,
        items: event.items,
        packingGroups: [],
        boxes: new Map([[casePacked, event.boxes]]),
      };
    case 'ItemsIdentified': {
      const ids = new Map(event.items.map((item) => [item.msku, item]));
      return { ...plan, items: plan.items.map((item) => ({ ...item, ...ids.get(item.msku) })) };
    }
    case 'PackingGroupsFormed':
      return { ...plan, packingGroups: [...packedGroups(plan), ...event.packingGroups] };
    case 'PackingInformationSet': {
      const target = event.packingGroupId ?? event.shipmentId ?? casePacked;
      return { ...plan, boxes: new Map(plan.boxes).set(target, event.boxes) };
    }
    case 'PlacementOptionsOffered': {
      const { round, expiration, placementOptions } = event;
      return { ...plan, round, offer: { round, expiration, placementOptions } };
    }
    case 'PlacementOptionsWithdrawn':
      return { ...plan, offer: undefined };
    case 'PlacementConfirmed':
      return {
        ...plan,
        placement: event,
        boxes: new Map(event.shipments.map(({ shipmentId, boxes }) => [shipmentId, boxes])),
      };
    case 'TransportationConfirmed':
      return { ...plan, transportation: event };
    case 'InboundPlanCreated':
    case 'PlacementOptionsExpired':
    case 'InboundPlanCancelled':
      return plan;
  }
}

/** Groups whose boxes are known: they stay when the others are formed anew. */
export const packedGroups = (plan: Plan): readonly PackingGroup[] =>
  plan.packingGroups.filter(({ packingGroupId }) => plan.boxes.has(packingGroupId));

export const casePackedBoxes = (plan: Plan): readonly Box[] => plan.boxes.get(casePacked) ?? [];

export const allBoxes = (plan: Plan): readonly Box[] => [...plan.boxes.values()].flat();

export const shipmentsOf = (plan: Plan): readonly PlacedShipment[] => plan.placement?.shipments ?? [];
