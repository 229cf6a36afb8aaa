import { defined } from '#domain/values/defined';
import { stockIdInputs } from '#infra/doors/cli/commands/stock/stockCommand';
import { stockInputs } from '#infra/doors/cli/input/inventoryInputs';
import { type Table, table } from '#infra/doors/cli/output/table';
import { inventoryTable } from '#infra/doors/cli/output/tables/inventoryTable';
import { cliCommand } from '#infra/doors/cli/program/cliCommand';
import { type RemovalAnswer, stockDetail } from '#services/inventory/stock/stockDetail';

const { asOf, asKnownAt } = stockInputs;

export const show = cliCommand({
  name: 'show',
  summary: 'Show the stock of a SKU by fulfillment center, with its removal orders',
  inputs: { ...stockIdInputs, asOf, asKnownAt },
  async run(session, { msku, network, ...moment }) {
    const { sellerId } = session;
    const question = { sellerId, network, msku, ...defined(moment) };
    const found = await stockDetail(await session.openSettled(), question);
    const none = { revision: 'no-stream', inventory: [], removals: [] } as const;
    const { revision, inventory, removals } = found ?? none;
    session.terminal.answer({ sellerId, network, msku, revision, inventory, removals }, () => [
      inventory.length === 0 ? 'no stock, and none on its way' : inventoryTable(inventory),
      ...(removals.length === 0 ? [] : ['', removalsTable(removals)]),
    ]);
  },
  examples: [
    'stock show MUG-BLUE',
    'stock show MUG-BLUE --network CA',
    'stock show MUG-BLUE --as-of 2026-01-31 --as-known-at 2026-02-03T00:00:00Z',
  ],
});

const removalsTable = (removals: readonly RemovalAnswer[]): Table =>
  table(removals, [
    { head: 'removal order', of: ({ removalOrderId }) => removalOrderId },
    { head: 'status', of: ({ status }) => status },
    { head: 'requested', of: ({ requested }) => requested, right: true },
    { head: 'cancelled', of: ({ cancelled }) => cancelled, right: true },
    { head: 'disposed', of: ({ disposed }) => disposed, right: true },
    { head: 'shipped', of: ({ shipped }) => shipped, right: true },
    { head: 'in process', of: ({ inProcess }) => inProcess, right: true },
  ]);
