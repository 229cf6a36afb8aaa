import { type Table, table } from '#infra/doors/cli/output/table';
import { belowZeroText } from '#infra/doors/cli/output/tables/belowZeroText';
import { volumeText } from '#infra/doors/cli/output/tables/volumeText';
import type { UsageAnswer } from '#services/inventory/storage/storageUsage';

/** All volumes are in cubic feet. */
export const usageTable = (types: readonly UsageAnswer[]): Table =>
  table(types, [
    { head: 'store', of: ({ country }) => country },
    { head: 'day', of: ({ day }) => day },
    { head: 'storage type', of: ({ storageType }) => storageType },
    { head: 'usage (money)', of: ({ usage }) => volumeText(usage), right: true },
    { head: 'open shipments', of: ({ openShipments }) => volumeText(openShipments), right: true },
    { head: 'usage (reports)', of: ({ reportView }) => volumeText(reportView), right: true },
    { head: 'limit', of: limitText, right: true },
    { head: 'over', of: ({ overage }) => overage && volumeText(overage), right: true },
    { head: 'units not measured', of: ({ unmeasuredUnits }) => unmeasuredUnits || undefined, right: true },
    {
      head: 'doubt',
      of: ({ skusBelowZero }) => belowZeroText(skusBelowZero),
    },
  ]);

function limitText({ limit }: UsageAnswer): string {
  switch (limit.kind) {
    case 'limited':
      return volumeText(limit.cubicFeet);
    case 'unlimited':
      return `none until ${limit.until}`;
    case 'not-known':
      return 'not known';
  }
}
