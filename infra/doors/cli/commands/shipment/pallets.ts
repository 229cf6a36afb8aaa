import { z } from 'zod';
import { Pallet } from '#domain/inbound/box';
import { argument } from '#infra/doors/cli/input';
import { jsonFile } from '#infra/doors/cli/jsonFile';
import { shipmentLine } from '#infra/doors/cli/step';

export const pallets = shipmentLine({
  name: 'pallets',
  notes: ['The estimate packs the boxes on 48 x 40 in pallets (limits unverified).'],
  asks: 'SetPallets',
  inputs: {
    file: argument('[pallets.json]', 'a JSON file with a list of SP-API pallets', z.string().optional()),
  },
  fields: ({ file }) => (file === undefined ? {} : { pallets: jsonFile(file, z.array(Pallet)) }),
  examples: ['shipment pallets FBA17K4W2N8C', 'shipment pallets FBA17K4W2N8C pallets.json'],
});
