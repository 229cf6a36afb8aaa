import { z } from 'zod';
import { argument } from '#infra/cli/input';
import { shipmentCommand } from '#infra/cli/step';

export const rename = shipmentCommand({
  name: 'rename',
  summary: 'Give a shipment another name, until it is closed',
  asks: 'RenameShipment',
  inputs: { name: argument('<name>', '1 to 100 characters', z.string()) },
  examples: ["shipment rename FBA17K4W2N8C 'Spring restock, mugs'"],
});
