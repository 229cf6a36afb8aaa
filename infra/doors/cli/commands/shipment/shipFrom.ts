import { z } from 'zod';
import { Address } from '#domain/values/address';
import { argument } from '#infra/doors/cli/input';
import { jsonFile } from '#infra/doors/cli/jsonFile';
import { shipmentLine } from '#infra/doors/cli/step';

export const shipFrom = shipmentLine({
  name: 'ship-from',
  asks: 'ChangeSourceAddress',
  inputs: { file: argument('<address.json>', "a JSON file with SP-API's address fields", z.string()) },
  fields: ({ file }) => ({ sourceAddress: jsonFile(file, Address) }),
  examples: ['shipment ship-from FBA17K4W2N8C warehouse.json'],
});
