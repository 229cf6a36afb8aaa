import type { Reaction } from '#services/reactions/reaction';

/** A cancelled plan cancels each shipment that still can be; the others refuse (rule 11). */
export const cancelShipments: Reaction = {
  name: 'cancel-shipments',
  on: {
    InboundPlanCancelled: ({ event, occurredAt }) =>
      event.shipmentIds.map((id) => ({
        category: 'shipment',
        id,
        command: { type: 'CancelShipment' },
        occurredAt,
      })),
  },
};
