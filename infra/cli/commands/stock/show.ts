import { unitsInProcess } from '#domain/stock/removal';
import { cliCommand } from '#infra/cli/cliCommand';
import { stockNamed } from '#infra/cli/commands/stock/stockLine';
import { table } from '#infra/cli/table';
import { inventoryTable } from '#infra/cli/tables/inventoryTable';
import { stockAggregate } from '#services/aggregates';
import { inventory } from '#services/queries/inventory';
import { stockId } from '#services/stockId';

export const show = cliCommand({
  name: 'show',
  summary: 'Show the stock of a SKU by fulfillment center, with its removal orders',
  inputs: stockNamed,
  async run(session, { msku, network }) {
    const { sellerId } = session;
    const lading = await session.openSettled();
    const levels = await inventory(lading, { sellerId, network, msku });
    const { state, revision } = await lading.commands.load(stockAggregate, stockId(sellerId, network, msku));
    const removals = [...(state.status === 'open' ? state.removals : [])].map(
      ([removalOrderId, removal]) => ({
        removalOrderId,
        ...removal,
        inProcess: unitsInProcess(removal),
      }),
    );
    session.terminal.answer({ sellerId, network, msku, revision, inventory: levels, removals }, () =>
      [
        levels.length === 0 ? 'no stock, and none on its way' : inventoryTable(levels),
        ...(removals.length === 0 ? [] : ['', removalsTable(removals)]),
      ].join('\n'),
    );
  },
  examples: ['stock show MUG-BLUE', 'stock show MUG-BLUE --network CA'],
});

const removalsTable = (
  removals: readonly {
    readonly removalOrderId: string;
    readonly status: string;
    readonly requested: number;
    readonly shipped: number;
    readonly disposed: number;
    readonly cancelled: number;
    readonly inProcess: number;
  }[],
): string =>
  table(removals, [
    { head: 'removal order', of: ({ removalOrderId }) => removalOrderId },
    { head: 'status', of: ({ status }) => status },
    { head: 'requested', of: ({ requested }) => requested, right: true },
    { head: 'cancelled', of: ({ cancelled }) => cancelled, right: true },
    { head: 'disposed', of: ({ disposed }) => disposed, right: true },
    { head: 'shipped', of: ({ shipped }) => shipped, right: true },
    { head: 'in process', of: ({ inProcess }) => inProcess, right: true },
  ]);
