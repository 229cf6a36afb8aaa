import type { Reaction } from '#services/reactions/reaction';

/** Confirmed transportation confirms every shipment, and accepts its partnered carrier's charge (rule 1; rule 6). */
export const confirmShipments: Reaction = {
  name: 'confirm-shipments',
  on: {
    TransportationConfirmed({ event, occurredAt }) {
      const { shippingMode, shippingSolution } = event;
      return event.shipments.map(({ shipmentId, ...shipment }) => ({
        category: 'shipment',
        id: shipmentId,
        command: { type: 'ConfirmShipment', shippingMode, shippingSolution, ...shipment },
        occurredAt,
      }));
    },
  },
};
