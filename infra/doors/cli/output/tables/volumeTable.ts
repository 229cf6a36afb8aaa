import { type Table, table } from '#infra/doors/cli/output/table';
import { belowZeroText } from '#infra/doors/cli/output/tables/belowZeroText';
import { volumeText } from '#infra/doors/cli/output/tables/volumeText';
import type { VolumeAnswer } from '#services/inventory/storage/inventoryVolume';

export const volumeTable = (volumes: readonly VolumeAnswer[]): Table =>
  table(volumes, [
    { head: 'day', of: ({ day }) => day },
    { head: 'network', of: ({ network }) => network },
    { head: 'storage type', of: ({ storageType }) => storageType },
    { head: 'units', of: ({ units }) => units, right: true },
    { head: 'cubic feet', of: ({ cubicFeet }) => volumeText(cubicFeet), right: true },
    { head: 'not measured', of: ({ unmeasuredUnits }) => unmeasuredUnits || undefined, right: true },
    { head: 'doubt', of: ({ skusBelowZero }) => belowZeroText(skusBelowZero) },
  ]);
