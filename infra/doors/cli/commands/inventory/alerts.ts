import { cliCommand } from '#infra/doors/cli/cliCommand';
import { agedStockTable } from '#infra/doors/cli/tables/agedStockTable';
import { alertsTable } from '#infra/doors/cli/tables/alertsTable';
import { listAgedStock } from '#services/inventory/agedStockLists';
import { raiseStorageAlerts } from '#services/inventory/storageAlerts';

export const alerts = cliCommand({
  name: 'alerts',
  summary:
    'List and record the last days over a storage limit, and what was stored over 365 days when a week ended',
  notes: [
    'Those of the last week, each day once, and the last Saturday with how many units of which SKUs, once a week. Neither is a charge.',
  ],
  inputs: {},
  async run(session) {
    const lading = await session.openSettled();
    const now = lading.clock();
    const raised = await raiseStorageAlerts(lading, now, session.onlySeller);
    const aged = await listAgedStock(lading, now, session.onlySeller);
    await lading.settle();
    session.terminal.answer({ alerts: raised, aged }, () => [
      raised.length === 0 ? 'no day of the last week ended over a storage limit' : alertsTable(raised),
      ...(aged.length === 0 ? [] : ['', 'stored over 365 days:', agedStockTable(aged)]),
    ]);
  },
  examples: ['inventory alerts'],
});
