import { z } from 'zod';
import { Pallet } from '#domain/box';
import { argument } from '#infra/cli/input';
import { jsonFile } from '#infra/cli/jsonFile';
import { shipmentStep } from '#infra/cli/step';
import { setPallets } from '#services/workflow/changeShipment';

export const pallets = shipmentStep({
  name: 'pallets',
  summary: 'Set the pallets of a freight shipment: those of a file, else as estimated from its boxes',
  notes: [
    'The estimate packs the boxes on 48 x 40 in pallets (limits unverified). A partnered carrier quotes again.',
  ],
  inputs: {
    file: argument('[pallets.json]', 'a JSON file with a list of SP-API pallets', z.string().optional()),
  },
  does: ({ lading, id, cause, options }, { file }) => {
    const given = file === undefined ? undefined : jsonFile(file, z.array(Pallet).min(1).max(1000));
    return setPallets(lading, id, given, cause, options);
  },
  examples: ['shipment pallets FBA17K4W2N8C', 'shipment pallets FBA17K4W2N8C pallets.json'],
});
