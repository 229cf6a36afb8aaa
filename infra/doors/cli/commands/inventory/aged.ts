import { defined } from '#domain/values/defined';
import { cliCommand } from '#infra/doors/cli/cliCommand';
import { mskuInput, stockInputs } from '#infra/doors/cli/commands/inventory/stockInputs';
import { ageTable } from '#infra/doors/cli/tables/ageTable';
import { agedInventory } from '#services/inventory/inventoryAge';

export const aged = cliCommand({
  name: 'aged',
  summary: 'List the SKUs of which units were stored over 365 days: worth a look every week',
  inputs: { msku: mskuInput, ...stockInputs },
  async run(session, filter) {
    const lading = await session.openSettled();
    const ages = await agedInventory(
      lading,
      lading.clock(),
      defined({ ...filter, sellerId: session.onlySeller }),
    );
    session.terminal.answer({ ages }, () =>
      ages.length === 0 ? 'nothing was stored over 365 days' : ageTable(ages),
    );
  },
  examples: ['inventory aged', 'inventory aged --network US --as-of 2026-11-30'],
});
