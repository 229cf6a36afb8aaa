import type { Reaction } from '#services/reactions/reaction';

/** Boxes given after placement are those of a shipment (rule 1). */
export const packShipments: Reaction = {
  name: 'pack-shipments',
  on: {
    PackingInformationSet({ event: { shipmentId, boxes }, occurredAt }) {
      if (shipmentId === undefined) return [];
      const command = { type: 'SetBoxContents', boxes } as const;
      return [{ category: 'shipment', id: shipmentId, command, occurredAt }];
    },
  },
};
