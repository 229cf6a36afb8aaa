import { z } from 'zod';
import { RemovalType } from '#domain/inventory/stock/values';
import { Disposition } from '#domain/values/disposition';
import { dispositionInput, typedWord, unitsInput } from '#infra/doors/cli/commands/stock/stockInputs';
import { stockLine } from '#infra/doors/cli/commands/stock/stockLine';
import { argument, option } from '#infra/doors/cli/input';
import { WholeNumber } from '#infra/doors/cli/wholeNumber';

const orderInput = argument('<removal-order>', 'the id of the removal order', z.string().min(1));

export const remove = stockLine({
  name: 'remove',
  summary: 'Record a removal order; its units are in stock until they leave',
  inputs: {
    removalOrderId: orderInput,
    quantity: unitsInput,
    removalType: option(
      '--type <type>',
      'return, disposal or liquidation; default: return',
      z.string().default('return').pipe(typedWord(RemovalType)),
    ),
    disposition: dispositionInput,
  },
  command: (given) => ({ type: 'OrderRemoval', ...given }),
  examples: ['stock remove MUG-BLUE RM-20261102 50', 'stock remove MUG-BLUE RM-7 3 --type disposal'],
});

const count = WholeNumber.default(0);

export const removed = stockLine({
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
      z.string().toUpperCase().pipe(Disposition).default('SELLABLE'),
    ),
  },
  command: ({ removalOrderId, from, disposition, ...units }) =>
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
});
