import { z } from 'zod';
import { defined } from '#domain/values/defined';
import { LocalDate } from '#domain/values/item';
import { levels } from '#infra/doors/cli/commands/inventory/levels';
import { option } from '#infra/doors/cli/input/input';
import { mskuInput, stockInputs } from '#infra/doors/cli/input/inventoryInputs';
import { requireDayOrder } from '#infra/doors/cli/input/requireDayOrder';
import { agedStockTable } from '#infra/doors/cli/output/tables/agedStockTable';
import { ageTable } from '#infra/doors/cli/output/tables/ageTable';
import { alertsTable } from '#infra/doors/cli/output/tables/alertsTable';
import { distributionTable } from '#infra/doors/cli/output/tables/distributionTable';
import { usageTable } from '#infra/doors/cli/output/tables/usageTable';
import { volumeTable } from '#infra/doors/cli/output/tables/volumeTable';
import { type CliGroup, cliCommand } from '#infra/doors/cli/program/cliCommand';
import { listAgedStock } from '#services/inventory/stock/agedStockLists';
import { agedInventory, inventoryAge } from '#services/inventory/stock/inventoryAge';
import { stockDistribution } from '#services/inventory/stock/stockDistribution';
import { inventoryVolume } from '#services/inventory/storage/inventoryVolume';
import { raiseStorageAlerts } from '#services/inventory/storage/storageAlerts';
import { storageUsage } from '#services/inventory/storage/storageUsage';

const ageInputs = {
  msku: mskuInput,
  units: option(
    '--units <which>',
    'on-hand: all units in the network; available: as Amazon counts in its age report',
    z.enum(['on-hand', 'available']).default('on-hand'),
  ),
  bands: option(
    '--bands <which>',
    "reported: Amazon's age report; surcharged: those that the surcharge of the day goes by",
    z.enum(['reported', 'surcharged']).default('reported'),
  ),
  ...stockInputs,
};

const volumeInputs = {
  msku: mskuInput,
  from: option(
    '--from <day>',
    'every day from this one on, YYYY-MM-DD; default: the last day alone',
    LocalDate.optional(),
  ),
  ...stockInputs,
};

export const inventory: CliGroup = {
  ...levels,
  alone: levels,
  commands: [
    cliCommand({
      name: 'age',
      summary: 'Show how old the stock is: first in, first out over the whole network',
      notes: ['A unit that is returned or found does not begin anew.'],
      inputs: ageInputs,
      async run(session, filter) {
        const lading = await session.openSettled();
        const ages = await inventoryAge(
          lading,
          lading.clock(),
          defined({ ...filter, sellerId: session.sellerFilter }),
        );
        session.terminal.answer({ ages }, () => (ages.length === 0 ? 'no stock' : ageTable(ages)));
      },
      examples: [
        'inventory age',
        'inventory age --msku MUG-BLUE --as-of 2026-11-15 --bands surcharged',
        'inventory age --as-known-at 2026-12-01T08:00:00Z',
      ],
    }),
    cliCommand({
      name: 'aged',
      summary: 'List the SKUs of which units were stored over 365 days: worth a look every week',
      inputs: { msku: mskuInput, ...stockInputs },
      async run(session, filter) {
        const lading = await session.openSettled();
        const ages = await agedInventory(
          lading,
          lading.clock(),
          defined({ ...filter, sellerId: session.sellerFilter }),
        );
        session.terminal.answer({ ages }, () =>
          ages.length === 0 ? 'nothing was stored over 365 days' : ageTable(ages),
        );
      },
      examples: ['inventory aged', 'inventory aged --network US --as-of 2026-11-30'],
    }),
    cliCommand({
      name: 'volume',
      summary: 'Show the space that units on hand take up, by day and storage type',
      notes: [
        'A unit counts with its size of that day. What nobody has measured is not in the sum, and is told.',
      ],
      inputs: volumeInputs,
      async run(session, filter) {
        requireDayOrder(filter.from, filter.asOf, '--as-of');
        const lading = await session.openSettled();
        const volumes = await inventoryVolume(
          lading,
          lading.clock(),
          defined({ ...filter, sellerId: session.sellerFilter }),
        );
        session.terminal.answer({ volumes }, () =>
          volumes.length === 0 ? 'no stock' : volumeTable(volumes),
        );
      },
      examples: ['inventory volume', 'inventory volume --network US --from 2026-11-01 --as-of 2026-11-30'],
    }),
    cliCommand({
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
          defined({ ...filter, sellerId: session.sellerFilter }),
        );
        session.terminal.answer({ usage: types }, () =>
          types.length === 0 ? 'no stock, and no limit is known' : usageTable(types),
        );
      },
      examples: ['inventory usage', 'inventory usage --network US --as-of 2026-11-30'],
    }),
    cliCommand({
      name: 'distribution',
      summary: 'Show what is in transit and reserved, by fulfillment center',
      inputs: { msku: mskuInput, ...stockInputs },
      async run(session, filter) {
        const centers = await stockDistribution(
          await session.openSettled(),
          defined({ ...filter, sellerId: session.sellerFilter }),
        );
        session.terminal.answer({ distribution: centers }, () =>
          centers.length === 0 ? 'nothing is in transit or reserved' : distributionTable(centers),
        );
      },
      examples: ['inventory distribution', 'inventory distribution --msku MUG-BLUE --as-of 2026-11-30'],
    }),
    cliCommand({
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
        const raised = await raiseStorageAlerts(lading, now, session.sellerFilter);
        const aged = await listAgedStock(lading, now, session.sellerFilter);
        await lading.settle();
        session.terminal.answer({ alerts: raised, aged }, () => [
          raised.length === 0 ? 'no day of the last week ended over a storage limit' : alertsTable(raised),
          ...(aged.length === 0 ? [] : ['', 'stored over 365 days:', agedStockTable(aged)]),
        ]);
      },
      examples: ['inventory alerts'],
    }),
  ],
};
