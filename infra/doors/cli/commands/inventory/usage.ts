import { defined } from '#domain/values/defined';
import { cliCommand } from '#infra/doors/cli/cliCommand';
import { stockInputs } from '#infra/doors/cli/commands/inventory/stockInputs';
import { usageTable } from '#infra/doors/cli/tables/usageTable';
import { storageUsage } from '#services/inventory/storageUsage';

export const usage = cliCommand({
  name: 'usage',
  summary: "Show each storage type's usage, limit and overage at a day's end",
  notes: [
    'Usage is what money counts: available, unfulfillable and reserved, less pending removals.',
    'In reports it is available only. Open shipments use up a limit since 2023-03-01, and are never over it.',
  ],
  inputs: stockInputs,
  async run(session, filter) {
    const lading = await session.openSettled();
    const types = await storageUsage(
      lading,
      lading.clock(),
      defined({ ...filter, sellerId: session.onlySeller }),
    );
    session.terminal.answer({ usage: types }, () =>
      types.length === 0 ? 'no stock, and no limit is known' : usageTable(types),
    );
  },
  examples: ['inventory usage', 'inventory usage --network US --as-of 2026-11-30'],
});
