import { cliCommand } from '#infra/cli/cliCommand';
import { alertsTable } from '#infra/cli/tables/alertsTable';
import { raiseStorageAlerts } from '#services/storageAlerts';

export const alerts = cliCommand({
  name: 'alerts',
  summary: 'List the days of the last week that ended over a storage limit, and record an alert for each',
  notes: ['An alert is recorded once for each day. It is no charge.'],
  inputs: {},
  async run(session) {
    const lading = await session.openSettled();
    const raised = await raiseStorageAlerts(lading, lading.clock(), session.onlySeller);
    await lading.settle();
    session.terminal.answer({ alerts: raised }, () =>
      raised.length === 0 ? 'no day of the last week ended over a storage limit' : alertsTable(raised),
    );
  },
  examples: ['inventory alerts'],
});
