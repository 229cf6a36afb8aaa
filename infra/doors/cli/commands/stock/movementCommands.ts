import { z } from 'zod';
import { allReasonCodes } from '#domain/inventory/stock/reasonCodes';
import { Disposition } from '#domain/values/disposition';
import { stockCommand } from '#infra/doors/cli/commands/stock/stockCommand';
import {
  centerInput,
  dispositionInput,
  referenceInput,
  unitsInput,
} from '#infra/doors/cli/commands/stock/stockInputs';
import { anyCaseEnum } from '#infra/doors/cli/input/anyCaseEnum';
import { option } from '#infra/doors/cli/input/input';
import type { CliCommand } from '#infra/doors/cli/program/cliCommand';

const orderInput = option('--order <id>', 'the order', z.string().min(1).optional());

const anyDisposition = anyCaseEnum(Disposition).optional();

/** Commands for units that are shipped, returned, moved, adjusted or found. */
export const movementCommands: readonly CliCommand[] = [
  stockCommand({
    name: 'ship',
    summary: 'Record units shipped to a customer, and let go of what was reserved for the order',
    inputs: {
      units: unitsInput,
      fulfillmentCenter: centerInput,
      referenceId: orderInput,
      multiChannel: option('--multi-channel', 'sold elsewhere than on Amazon', z.boolean().default(false)),
      disposition: dispositionInput,
    },
    toCommand: ({ units, multiChannel, ...movement }) => ({
      type: 'RecordMovements',
      movements: [
        {
          eventType: 'Shipments',
          quantity: -units,
          channel: multiChannel ? 'MULTI_CHANNEL' : 'AMAZON',
          ...movement,
        },
      ],
    }),
    examples: [
      'stock ship MUG-BLUE 2 --fulfillment-center PHX5 --order 112-3456789-0123456',
      'stock ship MUG-BLUE 1 --fulfillment-center PHX5 --multi-channel',
    ],
  }),
  stockCommand({
    name: 'return',
    summary: 'Record units that a customer sent back, by what they have become',
    inputs: {
      units: unitsInput,
      fulfillmentCenter: centerInput,
      disposition: dispositionInput,
      referenceId: orderInput,
    },
    toCommand: ({ units, ...movement }) => ({
      type: 'RecordMovements',
      movements: [{ eventType: 'CustomerReturns', quantity: units, ...movement }],
    }),
    examples: ['stock return MUG-BLUE 1 --fulfillment-center PHX5 --disposition CUSTOMER_DAMAGED'],
  }),
  stockCommand({
    name: 'transfer',
    summary: 'Record units that left one fulfillment center for another, or came there',
    notes: ['What has left one and come to no other is in transit, reserved as pending transshipment.'],
    inputs: {
      quantity: unitsInput,
      from: option('--from <center>', 'the fulfillment center that they left', z.string().min(1).optional()),
      into: option(
        '--into <center>',
        'the fulfillment center that they came to',
        z.string().min(1).optional(),
      ),
      disposition: dispositionInput,
      referenceId: referenceInput,
    },
    toCommand: (given) => ({ type: 'TransferUnits', ...given }),
    examples: ['stock transfer MUG-BLUE 5 --from PHX5 --into ONT8', 'stock transfer MUG-BLUE 5 --from PHX5'],
  }),
  stockCommand({
    name: 'adjust',
    summary: 'Record an adjustment by its reason code; of a pair such as E and P both sides at once',
    inputs: {
      quantity: unitsInput,
      reason: option(
        '--reason <code>',
        `a reason code of the ledger: ${allReasonCodes.join(', ')}`,
        z.string().toUpperCase(),
      ),
      out: option('--out', 'the units went; for the codes that say neither', z.boolean().default(false)),
      fulfillmentCenter: centerInput,
      disposition: option(
        '--disposition <disposition>',
        `what the units are: ${Disposition.options.join(', ')}; default: as the code says`,
        anyDisposition,
      ),
      into: option(
        '--into <disposition>',
        `what they become, for pairs: ${Disposition.options.join(', ')}; default: as the code says`,
        anyDisposition,
      ),
      referenceId: referenceInput,
    },
    toCommand: ({ quantity, out, ...adjustment }) => ({
      type: 'AdjustUnits',
      quantity: out ? -quantity : quantity,
      ...adjustment,
    }),
    examples: [
      'stock adjust MUG-BLUE 16 --reason M --fulfillment-center PHX5',
      'stock adjust MUG-BLUE 3 --reason Q --disposition DEFECTIVE --into SELLABLE --fulfillment-center PHX5',
    ],
  }),
  stockCommand({
    name: 'found',
    summary: 'Record units that were found, under the id of what had lacked them where it is known',
    inputs: {
      quantity: unitsInput,
      fulfillmentCenter: centerInput,
      disposition: dispositionInput,
      referenceId: referenceInput,
    },
    toCommand: (given) => ({ type: 'AdjustUnits', reason: 'F', ...given }),
    examples: ['stock found MUG-BLUE 5 --fulfillment-center PHX5 --reference FBA17K4W2N8C'],
  }),
];
