import { z } from 'zod';
import { argument } from '#infra/doors/cli/input';
import { shipmentLine } from '#infra/doors/cli/step';

export const rename = shipmentLine({
  name: 'rename',
  asks: 'RenameShipment',
  inputs: { name: argument('<name>', '1 to 100 characters', z.string()) },
  examples: ["shipment rename FBA17K4W2N8C 'Spring restock, mugs'"],
});
