import { z } from 'zod';
import { defined } from '#domain/values/defined';
import { LocalDate } from '#domain/values/item';
import { option } from '#infra/doors/cli/input/input';
import { networkInput } from '#infra/doors/cli/input/inventoryInputs';
import { asKnownAtInput } from '#infra/doors/cli/input/momentInputs';
import { inventoryTable } from '#infra/doors/cli/output/tables/inventoryTable';
import { cliCommand } from '#infra/doors/cli/program/cliCommand';
import { inventory as query } from '#services/inventory/stock/inventory';

const text = z.string().min(1).optional();

export const levels = cliCommand({
  name: 'inventory',
  summary: 'Show stock and what is on its way, per SKU, network and fulfillment center',
  inputs: {
    msku: option('--msku <msku>', 'only this SKU', text),
    network: networkInput,
    fulfillmentCenter: option('--fulfillment-center <center>', 'only this fulfillment center', text),
    by: option(
      '--by <place>',
      'center: a line for each fulfillment center; network: one for all; default: center',
      z.enum(['center', 'network']).default('center'),
    ),
    asOf: option(
      '--as-of <day>',
      'as at the end of this day in the marketplace, YYYY-MM-DD',
      LocalDate.optional(),
    ),
    asKnownAt: asKnownAtInput,
  },
  async run(session, filter) {
    const levels = await query(
      await session.openSettled(),
      defined({ ...filter, sellerId: session.sellerFilter }),
    );
    session.terminal.answer({ inventory: levels }, () =>
      levels.length === 0 ? 'no stock, and none on its way' : inventoryTable(levels),
    );
  },
  notes: [
    'The center * is none of them: units in transit between centers, or held where nobody said, which it has less to sell.',
    'Where any other level is below 0, more went than we know came.',
  ],
  examples: [
    'inventory --msku MUG-BLUE',
    'inventory --by network',
    'inventory --as-of 2026-11-30 --as-known-at 2026-12-01T08:00:00Z',
  ],
});
