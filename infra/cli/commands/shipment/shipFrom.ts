import { z } from 'zod';
import { Address } from '#domain/address';
import { argument } from '#infra/cli/input';
import { jsonFile } from '#infra/cli/jsonFile';
import { shipmentLine } from '#infra/cli/step';

export const shipFrom = shipmentLine({
  name: 'ship-from',
  asks: 'ChangeSourceAddress',
  inputs: { file: argument('<address.json>', "a JSON file with SP-API's address fields", z.string()) },
  fields: ({ file }) => ({ sourceAddress: jsonFile(file, Address) }),
  examples: ['shipment ship-from FBA17K4W2N8C warehouse.json'],
});
