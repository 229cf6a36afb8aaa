import { cliCommand } from '#infra/cli/cliCommand';
import { mskuInput, stockInputs } from '#infra/cli/commands/inventory/stockInputs';
import { ageTable } from '#infra/cli/tables/ageTable';
import { present } from '#infra/present';
import { agedInventory } from '#services/queries/inventoryAge';

export const aged = cliCommand({
  name: 'aged',
  summary: 'List the SKUs of which units were stored over 365 days: worth a look every week',
  inputs: { msku: mskuInput, ...stockInputs },
  async run(session, filter) {
    const lading = await session.openSettled();
    const ages = await agedInventory(
      lading,
      lading.clock(),
      present({ ...filter, sellerId: session.onlySeller }),
    );
    session.terminal.answer({ ages }, () =>
      ages.length === 0 ? 'nothing was stored over 365 days' : ageTable(ages),
    );
  },
  examples: ['inventory aged', 'inventory aged --network US --as-of 2026-11-30'],
});
