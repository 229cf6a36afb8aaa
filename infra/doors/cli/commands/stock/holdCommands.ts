import { z } from 'zod';
import { ResearchTerm, ReservedFor } from '#domain/inventory/stock/values';
import { stockCommand } from '#infra/doors/cli/commands/stock/stockCommand';
import { kebabCaseEnum, optionalCenterInput, unitsInput } from '#infra/doors/cli/commands/stock/stockInputs';
import { option } from '#infra/doors/cli/input/input';
import type { CliCommand } from '#infra/doors/cli/program/cliCommand';

const holdInputs = {
  quantity: unitsInput,
  reservedFor: option(
    '--for <reason>',
    'what they are held for: customer-order, transfer or processing',
    kebabCaseEnum(ReservedFor),
  ),
  fulfillmentCenter: optionalCenterInput,
  referenceId: option('--reference <id>', 'the order or transfer', z.string().min(1).optional()),
};

/** Commands for units that are on hand but cannot be sold now. */
export const holdCommands: readonly CliCommand[] = [
  stockCommand({
    name: 'reserve',
    summary: 'Record units that are held for an order, a transfer or processing',
    inputs: holdInputs,
    toCommand: (given) => ({ type: 'ReserveUnits', ...given }),
    examples: ['stock reserve MUG-BLUE 2 --for customer-order --reference 112-3456789-0123456'],
  }),
  stockCommand({
    name: 'release',
    summary: 'Record that held units were let go of; shipping an order lets go of its own',
    inputs: holdInputs,
    toCommand: (given) => ({ type: 'ReleaseUnits', ...given }),
    examples: ['stock release MUG-BLUE 2 --for processing --fulfillment-center PHX5'],
  }),
  stockCommand({
    name: 'research',
    summary: 'Record that Amazon looks for units, or with --close that it has stopped',
    notes: ['Found units are recorded with `lading stock found`, lost ones with `lading stock adjust`.'],
    inputs: {
      quantity: unitsInput,
      term: option('--term <term>', 'how long so far: short, mid or long', kebabCaseEnum(ResearchTerm)),
      close: option('--close', 'Amazon has stopped looking', z.boolean().default(false)),
      fulfillmentCenter: optionalCenterInput,
    },
    toCommand: ({ close, ...given }) => ({ type: close ? 'CloseResearch' : 'OpenResearch', ...given }),
    examples: ['stock research MUG-BLUE 6 --term short', 'stock research MUG-BLUE 6 --term short --close'],
  }),
];
