import { expect, it } from 'vitest';
import type { PlanCommand } from '#domain/inbound/plan/commands';
import { decide } from '#domain/inbound/plan/decide';
import type { PlanEvent } from '#domain/inbound/plan/events';
import { type PlanStatus, planLifecycle } from '#domain/inbound/plan/lifecycle';
import { evolve, initialPlan } from '#domain/inbound/plan/state';
import { amazonPolicies } from '#domain/policies/networkPolicies';
import { answersAsInTable } from '#test/domain/cells';
import * as commands from '#test/domain/inbound/plan/commands';
import * as facts from '#test/domain/inbound/plan/facts';

/** One plan's story, its teas boxed after placement, as far as each status. */
const preparing: readonly PlanEvent[] = [facts.createdWithTeasUnboxed];
const placementOffered: readonly PlanEvent[] = [
  ...preparing,
  facts.groupsFormed,
  { ...facts.offered, placementOptions: [facts.splitWithTeasUnboxed] },
];
const placementConfirmed: readonly PlanEvent[] = [
  ...placementOffered,
  facts.placed(facts.splitWithTeasUnboxed),
  { type: 'PackingInformationSet', shipmentId: 'sh1', boxes: [facts.mugBox1, facts.teaBox] },
];
const transportationConfirmed: readonly PlanEvent[] = [...placementConfirmed, facts.transportationConfirmed];
const stories: Record<PlanStatus, readonly PlanEvent[]> = {
  none: [],
  preparing,
  placementOffered,
  placementConfirmed,
  transportationConfirmed,
  voided: [...transportationConfirmed, facts.cancelled('sh1', 'sh2')],
};

type Kind =
  | Exclude<PlanCommand['type'], 'SetPackingInformation'>
  | 'SetPackingInformation of a group'
  | 'SetPackingInformation of a shipment';

const asked: Record<Kind, PlanCommand> = {
  CreateInboundPlan: commands.create,
  RenameInboundPlan: commands.rename,
  ChangePlanItems: commands.changeItems,
  IdentifyItems: commands.identify,
  FormPackingGroups: commands.formGroups,
  'SetPackingInformation of a group': commands.packGroup,
  'SetPackingInformation of a shipment': commands.packShipment,
  OfferPlacementOptions: { ...commands.offer, placementOptions: [facts.splitWithTeasUnboxed] },
  ExpirePlacementOptions: commands.expire,
  ConfirmPlacement: commands.confirmPlacement,
  ConfirmTransportation: commands.confirmTransportation,
  AcceptAndConfirm: commands.acceptAndConfirm,
  CancelInboundPlan: commands.cancel,
};

const no = 'refused: not-possible-now';
const nothing = '';

/** What each command comes to in each status: the facts it records, or why it is refused. */
const cells: Record<Kind, Record<PlanStatus, string>> = {
  CreateInboundPlan: {
    none: 'InboundPlanCreated',
    preparing: no,
    placementOffered: no,
    placementConfirmed: no,
    transportationConfirmed: no,
    voided: no,
  },
  RenameInboundPlan: {
    none: no,
    preparing: 'InboundPlanRenamed',
    placementOffered: 'InboundPlanRenamed',
    placementConfirmed: 'InboundPlanRenamed',
    transportationConfirmed: 'InboundPlanRenamed',
    voided: no,
  },
  ChangePlanItems: {
    none: no,
    preparing: 'PlanItemsChanged',
    placementOffered: 'PlacementOptionsWithdrawn, PlanItemsChanged',
    placementConfirmed: no,
    transportationConfirmed: no,
    voided: no,
  },
  IdentifyItems: {
    none: no,
    preparing: 'ItemsIdentified',
    placementOffered: 'ItemsIdentified',
    placementConfirmed: no,
    transportationConfirmed: no,
    voided: no,
  },
  FormPackingGroups: {
    none: no,
    preparing: 'PackingGroupsFormed',
    placementOffered: no,
    placementConfirmed: no,
    transportationConfirmed: no,
    voided: no,
  },
  'SetPackingInformation of a group': {
    none: no,
    preparing: 'refused: unknown-packing-group',
    placementOffered: 'PlacementOptionsWithdrawn, PackingInformationSet',
    placementConfirmed: no,
    transportationConfirmed: no,
    voided: no,
  },
  'SetPackingInformation of a shipment': {
    none: no,
    preparing: no,
    placementOffered: no,
    placementConfirmed: 'PackingInformationSet',
    transportationConfirmed: no,
    voided: no,
  },
  OfferPlacementOptions: {
    none: no,
    preparing: 'PlacementOptionsOffered',
    placementOffered: 'refused: placement-still-valid',
    placementConfirmed: no,
    transportationConfirmed: no,
    voided: no,
  },
  ExpirePlacementOptions: {
    none: no,
    preparing: nothing,
    placementOffered: nothing,
    placementConfirmed: nothing,
    transportationConfirmed: nothing,
    voided: nothing,
  },
  ConfirmPlacement: {
    none: no,
    preparing: 'refused: unknown-placement-option',
    placementOffered: 'PlacementConfirmed',
    placementConfirmed: nothing,
    transportationConfirmed: nothing,
    voided: no,
  },
  ConfirmTransportation: {
    none: no,
    preparing: no,
    placementOffered: no,
    placementConfirmed: 'TransportationConfirmed',
    transportationConfirmed: nothing,
    voided: no,
  },
  AcceptAndConfirm: {
    none: no,
    preparing: 'refused: unknown-placement-option',
    placementOffered: 'refused: boxes-needed',
    placementConfirmed: 'TransportationConfirmed',
    transportationConfirmed: nothing,
    voided: no,
  },
  CancelInboundPlan: {
    none: no,
    preparing: 'InboundPlanCancelled',
    placementOffered: 'InboundPlanCancelled',
    placementConfirmed: 'InboundPlanCancelled',
    transportationConfirmed: 'InboundPlanCancelled',
    voided: nothing,
  },
};

answersAsInTable('a plan in %s', stories, cells, (kind: Kind, told: readonly PlanEvent[]) =>
  decide(asked[kind], told.reduce(evolve, initialPlan), { now: facts.now, policies: amazonPolicies }),
);

it.each(planLifecycle.statuses)('stands in %s at the end of its story', (status) => {
  expect(stories[status].reduce(evolve, initialPlan).status).toBe(status);
});
