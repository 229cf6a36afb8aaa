import type { PlanEvent } from '#domain/inbound/plan/events';
import { type PlanStatus, planLifecycle } from '#domain/inbound/plan/lifecycle';
import { amazonStatus } from '#domain/inbound/shipment/amazonStatus';
import type { ShipmentEvent } from '#domain/inbound/shipment/events';
import { type JourneyStatus, journeyLifecycle } from '#domain/inbound/shipment/lifecycle';
import type { AmazonStatus } from '#domain/inbound/shipment/values';
import type { Instant } from '#domain/values/instant';
import type { Marketplace } from '#domain/values/marketplace';
import type { LadingEvent } from '#projections/ladingEvent';
import type { Projection, RecordedFact, Rows } from '#projections/projection';

/** An inbound plan as a list shows it. */
export interface ListedPlan {
  readonly inboundPlanId: string;
  readonly sellerId: string;
  name: string;
  readonly marketplace: Marketplace;
  /** In the world, UTC. */
  readonly createdAt: Instant;
  /** Where the workflow was left. */
  step: PlanStatus;
  /** Until when the offered placement can be confirmed, UTC, exclusive; null while none is offered. */
  expiration: Instant | null;
  readonly shipments: { readonly shipmentId: string; journey: JourneyStatus }[];
}

/** A plan under its own key; under a shipment's, the plan that it belongs to. */
export interface PlanListRow {
  plan?: ListedPlan;
  inboundPlanId?: string;
}

/** SP-API's words for a plan. */
export type InboundPlanStatus = 'ACTIVE' | 'VOIDED' | 'SHIPPED';

const departedStatuses: readonly AmazonStatus[] = [
  'SHIPPED',
  'IN_TRANSIT',
  'DELIVERED',
  'CHECKED_IN',
  'RECEIVING',
  'CLOSED',
];

/** VOIDED with the plan or the last of its shipments; SHIPPED once every shipment that was not cancelled has left. */
export function planStatus({ step, shipments }: ListedPlan): InboundPlanStatus {
  const statuses = shipments.map(({ journey }) => amazonStatus[journey]);
  const remaining = statuses.filter((status) => status !== 'CANCELLED' && status !== 'DELETED');
  if (step === 'voided' || (statuses.length > 0 && remaining.length === 0)) return 'VOIDED';
  return remaining.length > 0 && remaining.every((status) => departedStatuses.includes(status))
    ? 'SHIPPED'
    : 'ACTIVE';
}

function advanceStep(
  { event, streamId }: RecordedFact<PlanEvent>,
  rows: Rows<PlanListRow>,
): ListedPlan | undefined {
  const { plan } = rows.of(streamId);
  if (plan !== undefined) plan.step = planLifecycle.after(plan.step, event.type) ?? plan.step;
  return plan;
}

function closeOffer(recorded: RecordedFact<PlanEvent>, rows: Rows<PlanListRow>): ListedPlan | undefined {
  const plan = advanceStep(recorded, rows);
  if (plan !== undefined) plan.expiration = null;
  return plan;
}

function advanceJourney({ event, streamId }: RecordedFact<ShipmentEvent>, rows: Rows<PlanListRow>): void {
  const { inboundPlanId } = rows.of(streamId);
  if (inboundPlanId === undefined || !journeyLifecycle.knows(event.type)) return;
  const shipment = rows.of(inboundPlanId).plan?.shipments.find(({ shipmentId }) => shipmentId === streamId);
  if (shipment !== undefined)
    shipment.journey = journeyLifecycle.after(shipment.journey, event.type) ?? shipment.journey;
}

/** Every inbound plan, as a list shows it. */
export const planList: Projection<PlanListRow, LadingEvent> = {
  name: 'plan-list',
  version: 1,
  empty: () => ({}),
  on: {
    InboundPlanCreated({ event, streamId, sellerId, occurredAt }, rows) {
      rows.of(streamId).plan = {
        inboundPlanId: streamId,
        sellerId,
        name: event.name,
        marketplace: event.destinationMarketplace,
        createdAt: occurredAt,
        step: 'preparing',
        expiration: null,
        shipments: [],
      };
    },
    InboundPlanRenamed({ event, streamId }, rows) {
      const { plan } = rows.of(streamId);
      if (plan !== undefined) plan.name = event.name;
    },
    PlacementOptionsOffered(recorded, rows) {
      const plan = advanceStep(recorded, rows);
      if (plan !== undefined) plan.expiration = recorded.event.expiration;
    },
    PlacementOptionsExpired: closeOffer,
    PlacementOptionsWithdrawn: closeOffer,
    /** Its shipments exist from here on, though each stream begins a moment later. */
    PlacementConfirmed(recorded, rows) {
      const plan = closeOffer(recorded, rows);
      for (const { shipmentId } of recorded.event.shipments) {
        plan?.shipments.push({ shipmentId, journey: 'working' });
        rows.of(shipmentId).inboundPlanId = recorded.streamId;
      }
    },
    TransportationConfirmed: advanceStep,
    InboundPlanCancelled: closeOffer,

    ShipmentConfirmed: advanceJourney,
    ShipmentCancelled: advanceJourney,
    ShipmentDeleted: advanceJourney,
    ShipmentAbandoned: advanceJourney,
    LabelsGenerated: advanceJourney,
    ShipmentShipped: advanceJourney,
    ShipmentInTransit: advanceJourney,
    ShipmentDelivered: advanceJourney,
    ShipmentCheckedIn: advanceJourney,
    ReceivingStarted: advanceJourney,
    ShipmentClosed: advanceJourney,
  },
};
