import { type Table, table } from '#infra/doors/cli/output/table';
import { volumeText } from '#infra/doors/cli/output/tables/volumeText';
import type { StorageAlert } from '#services/inventory/storage/storageAlerts';

/** All volumes are in cubic feet. */
export const alertsTable = (alerts: readonly StorageAlert[]): Table =>
  table(alerts, [
    { head: 'seller', of: ({ sellerId }) => sellerId },
    { head: 'store', of: ({ country }) => country },
    { head: 'day', of: ({ day }) => day },
    { head: 'storage type', of: ({ storageType }) => storageType },
    { head: 'usage', of: ({ usage }) => volumeText(usage), right: true },
    { head: 'limit', of: ({ limit }) => volumeText(limit), right: true },
  ]);
