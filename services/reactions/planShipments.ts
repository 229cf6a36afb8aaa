import type { Reaction } from '#services/reactions/reaction';

/** A confirmed placement makes one shipment a destination (rule 1). */
export const planShipments: Reaction = {
  name: 'plan-shipments',
  on: {
    PlacementConfirmed({ event, streamId: inboundPlanId, occurredAt }) {
      const { placementOptionId, marketplace, sourceAddress } = event;
      const ofPlan = { inboundPlanId, placementOptionId, marketplace, sourceAddress };
      return event.shipments.map(({ shipmentId, ...shipment }) => ({
        category: 'shipment',
        id: shipmentId,
        command: { type: 'CreateShipment', ...ofPlan, ...shipment },
        occurredAt,
      }));
    },
  },
};
