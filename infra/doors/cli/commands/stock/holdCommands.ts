import { z } from 'zod';
import { ResearchTerm, ReservedFor } from '#domain/inventory/stock/values';
import type { CliCommand } from '#infra/doors/cli/cliCommand';
import { somewhereInput, typedWord, unitsInput } from '#infra/doors/cli/commands/stock/stockInputs';
import { stockLine } from '#infra/doors/cli/commands/stock/stockLine';
import { option } from '#infra/doors/cli/input';

const holdInputs = {
  quantity: unitsInput,
  reservedFor: option(
    '--for <reason>',
    'what they are held for: customer-order, transfer or processing',
    typedWord(ReservedFor),
  ),
  fulfillmentCenter: somewhereInput,
  referenceId: option('--reference <id>', 'the order or transfer', z.string().min(1).optional()),
};

/** Units that are on hand and cannot be sold now. */
export const holdCommands: readonly CliCommand[] = [
  stockLine({
    name: 'reserve',
    summary: 'Record units that are held for an order, a transfer or processing',
    inputs: holdInputs,
    command: (given) => ({ type: 'ReserveUnits', ...given }),
    examples: ['stock reserve MUG-BLUE 2 --for customer-order --reference 112-3456789-0123456'],
  }),
  stockLine({
    name: 'release',
    summary: 'Record that held units were let go of; shipping an order lets go of its own',
    inputs: holdInputs,
    command: (given) => ({ type: 'ReleaseUnits', ...given }),
    examples: ['stock release MUG-BLUE 2 --for processing --fulfillment-center PHX5'],
  }),
  stockLine({
    name: 'research',
    summary: 'Record that Amazon looks for units, or with --close that it has stopped',
    notes: ['Found units are recorded with `lading stock found`, lost ones with `lading stock adjust`.'],
    inputs: {
      quantity: unitsInput,
      term: option('--term <term>', 'how long so far: short, mid or long', typedWord(ResearchTerm)),
      close: option('--close', 'Amazon has stopped looking', z.boolean().default(false)),
      fulfillmentCenter: somewhereInput,
    },
    command: ({ close, ...given }) => ({ type: close ? 'CloseResearch' : 'OpenResearch', ...given }),
    examples: ['stock research MUG-BLUE 6 --term short', 'stock research MUG-BLUE 6 --term short --close'],
  }),
];
