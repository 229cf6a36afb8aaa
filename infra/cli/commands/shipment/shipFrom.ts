import { z } from 'zod';
import { Address } from '#domain/address';
import { argument } from '#infra/cli/input';
import { jsonFile } from '#infra/cli/jsonFile';
import { shipmentCommand } from '#infra/cli/step';

export const shipFrom = shipmentCommand({
  name: 'ship-from',
  summary: 'Change where a shipment leaves from, until transportation is confirmed',
  asks: 'ChangeSourceAddress',
  inputs: { file: argument('<address.json>', "a JSON file with SP-API's address fields", z.string()) },
  fields: ({ file }) => ({ sourceAddress: jsonFile(file, Address) }),
  examples: ['shipment ship-from FBA17K4W2N8C warehouse.json'],
});
