import { z } from 'zod';
import { referenceInput } from '#infra/doors/cli/commands/stock/stockInputs';
import { stockLine } from '#infra/doors/cli/commands/stock/stockLine';
import { argument, option } from '#infra/doors/cli/input';
import { WholeNumber } from '#infra/doors/cli/wholeNumber';

const count = WholeNumber.default(0);
const text = z.string().min(1).optional();

export const reimbursed = stockLine({
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
  command: ({ amount, currency, into, ...given }) => ({
    type: 'RecordReimbursement',
    ...given,
    amount: amount === undefined ? undefined : { amount, code: currency },
    into: into === undefined ? undefined : { fulfillmentCenter: into, disposition: 'SELLABLE' },
  }),
  examples: [
    'stock reimbursed MUG-BLUE R-4711 --cash 4 --amount 31.96 --reason Lost_Warehouse --reference 5002',
  ],
});
