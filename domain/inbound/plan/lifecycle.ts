import { createMachine } from 'xstate';
import { compileLifecycle } from '#domain/aggregate/lifecycle';
import type { PlanEvent } from '#domain/inbound/plan/events';

const statuses = [
  'none',
  'preparing',
  'placementOffered',
  'placementConfirmed',
  'transportationConfirmed',
  'voided',
] as const;
export type PlanStatus = (typeof statuses)[number];

/** The life of an inbound plan, in recorded facts. */
export const planMachine = createMachine({
  id: 'plan',
  initial: 'none',
  states: {
    none: { on: { InboundPlanCreated: 'preparing' } },
    preparing: {
      on: {
        InboundPlanRenamed: 'preparing',
        PlanItemsChanged: 'preparing',
        ItemsIdentified: 'preparing',
        PackingGroupsFormed: 'preparing',
        PackingInformationSet: 'preparing',
        PlacementOptionsOffered: 'placementOffered',
        InboundPlanCancelled: 'voided',
      },
    },
    placementOffered: {
      on: {
        InboundPlanRenamed: 'placementOffered',
        ItemsIdentified: 'placementOffered',
        PlacementOptionsExpired: 'preparing',
        PlacementOptionsWithdrawn: 'preparing',
        PlacementConfirmed: 'placementConfirmed',
        InboundPlanCancelled: 'voided',
      },
    },
    placementConfirmed: {
      on: {
        InboundPlanRenamed: 'placementConfirmed',
        PackingInformationSet: 'placementConfirmed',
        TransportationConfirmed: 'transportationConfirmed',
        InboundPlanCancelled: 'voided',
      },
    },
    transportationConfirmed: {
      on: { InboundPlanRenamed: 'transportationConfirmed', InboundPlanCancelled: 'voided' },
    },
    voided: {},
  },
});

export const planLifecycle = compileLifecycle(planMachine, {
  statuses,
  facts: [
    'InboundPlanCreated',
    'InboundPlanRenamed',
    'PlanItemsChanged',
    'ItemsIdentified',
    'PackingGroupsFormed',
    'PackingInformationSet',
    'PlacementOptionsOffered',
    'PlacementOptionsExpired',
    'PlacementOptionsWithdrawn',
    'PlacementConfirmed',
    'TransportationConfirmed',
    'InboundPlanCancelled',
  ] satisfies PlanEvent['type'][],
});
