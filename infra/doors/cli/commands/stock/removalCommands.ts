import { z } from 'zod';
import { RemovalType } from '#domain/inventory/stock/values';
import { Disposition } from '#domain/values/disposition';
import { stockCommand } from '#infra/doors/cli/commands/stock/stockCommand';
import {
  dispositionInput,
  kebabCaseEnum,
  referenceInput,
  unitsInput,
} from '#infra/doors/cli/commands/stock/stockInputs';
import { anyCaseEnum } from '#infra/doors/cli/input/anyCaseEnum';
import { argument, option } from '#infra/doors/cli/input/input';
import { WholeNumber } from '#infra/doors/cli/input/wholeNumber';
import type { CliCommand } from '#infra/doors/cli/program/cliCommand';

const orderInput = argument('<removal-order>', 'the id of the removal order', z.string().min(1));

const count = WholeNumber.default(0);
const text = z.string().min(1).optional();

/** Commands for removal orders and reimbursements. */
export const removalCommands: readonly CliCommand[] = [
  stockCommand({
    name: 'remove',
    summary: 'Record a removal order; its units are in stock until they leave',
    inputs: {
      removalOrderId: orderInput,
      quantity: unitsInput,
      removalType: option(
        '--type <type>',
        'return, disposal or liquidation; default: return',
        z.string().default('return').pipe(kebabCaseEnum(RemovalType)),
      ),
      disposition: dispositionInput,
    },
    toCommand: (given) => ({ type: 'OrderRemoval', ...given }),
    examples: ['stock remove MUG-BLUE RM-20261102 50', 'stock remove MUG-BLUE RM-7 3 --type disposal'],
  }),
  stockCommand({
    name: 'removed',
    summary: 'Record what became of units of a removal order: shipped, disposed of or cancelled',
    notes: [
      'With --from the units are taken out of stock too; without it the inventory ledger tells of that.',
      'With no units at all the order is in process from now on.',
    ],
    inputs: {
      removalOrderId: orderInput,
      shipped: option('--shipped <units>', 'sent to the seller', count),
      disposed: option('--disposed <units>', 'destroyed', count),
      cancelled: option('--cancelled <units>', 'kept in stock after all', count),
      from: option('--from <center>', 'the fulfillment center that they left', z.string().min(1).optional()),
      disposition: option(
        '--disposition <disposition>',
        `what they were, with --from: ${Disposition.options.join(', ')}; default: SELLABLE`,
        anyCaseEnum(Disposition).default('SELLABLE'),
      ),
    },
    toCommand: ({ removalOrderId, from, disposition, ...units }) =>
      units.shipped + units.disposed + units.cancelled === 0
        ? { type: 'StartRemoval', removalOrderId }
        : {
            type: 'ProgressRemoval',
            removalOrderId,
            ...units,
            from: from === undefined ? undefined : { fulfillmentCenter: from, disposition },
          },
    examples: [
      'stock removed MUG-BLUE RM-20261102 --shipped 30 --cancelled 5',
      'stock removed MUG-BLUE RM-20261102 --shipped 15 --from PHX5',
    ],
  }),
  stockCommand({
    name: 'reimbursed',
    summary: 'Record a reimbursement, in cash or in units',
    notes: ['With --into the units come into stock too; without it the inventory ledger tells of that.'],
    inputs: {
      reimbursementId: argument('<reimbursement>', 'the id of the reimbursement', z.string().min(1)),
      cash: option('--cash <units>', 'units paid for', count),
      inventory: option('--inventory <units>', 'units given back', count),
      amount: option('--amount <money>', 'what was paid, such as 31.96', text),
      currency: option('--currency <code>', 'of the amount; default: USD', z.string().default('USD')),
      reason: option('--reason <text>', "Amazon's reason, such as Lost_Warehouse", z.string().min(1)),
      referenceId: referenceInput,
      caseId: option('--case <id>', 'the case', text),
      into: option('--into <center>', 'where given units came to', text),
    },
    toCommand: ({ amount, currency, into, ...given }) => ({
      type: 'RecordReimbursement',
      ...given,
      amount: amount === undefined ? undefined : { amount, code: currency },
      into: into === undefined ? undefined : { fulfillmentCenter: into, disposition: 'SELLABLE' },
    }),
    examples: [
      'stock reimbursed MUG-BLUE R-4711 --cash 4 --amount 31.96 --reason Lost_Warehouse --reference 5002',
    ],
  }),
];
