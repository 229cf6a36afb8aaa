import { z } from 'zod';
import { Disposition } from '#domain/values/disposition';
import { argument, option } from '#infra/doors/cli/input';
import { pairs } from '#infra/doors/cli/pairs';
import { shipmentLine } from '#infra/doors/cli/step';
import { WholeNumber } from '#infra/doors/cli/wholeNumber';

export const receive = shipmentLine({
  name: 'receive',
  asks: 'ReceiveUnits',
  inputs: {
    units: argument(
      '<msku=units...>',
      'what was received, as MUG-BLUE=12',
      pairs.pipe(z.array(z.tuple([z.string(), WholeNumber]))),
    ),
    fulfillmentCenter: option('--fulfillment-center <center>', 'where, such as PHX5', z.string()),
    disposition: option(
      '--disposition <disposition>',
      `${Disposition.options.join(', ')}; default: SELLABLE`,
      z.string().toUpperCase().pipe(Disposition).default('SELLABLE'),
    ),
    boxId: option('--box <box-id>', 'the box that they were in', z.string().optional()),
  },
  fields: ({ units, ...all }) => ({
    receipts: units.map(([msku, quantity]) => ({ msku, quantity, ...all })),
  }),
  examples: [
    'shipment receive FBA17K4W2N8C MUG-BLUE=46 MUG-RED=12 --fulfillment-center PHX5',
    'shipment receive FBA17K4W2N8C MUG-BLUE=2 --fulfillment-center PHX5 --disposition CARRIER_DAMAGED',
  ],
});
