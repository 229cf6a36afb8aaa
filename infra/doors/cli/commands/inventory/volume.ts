import { defined } from '#domain/values/defined';
import { LocalDate } from '#domain/values/item';
import { cliCommand } from '#infra/doors/cli/cliCommand';
import { mskuInput, stockInputs } from '#infra/doors/cli/commands/inventory/stockInputs';
import { option } from '#infra/doors/cli/input';
import { refuseSwapped } from '#infra/doors/cli/refuseSwapped';
import { volumeTable } from '#infra/doors/cli/tables/volumeTable';
import { inventoryVolume } from '#services/inventory/inventoryVolume';

const inputs = {
  msku: mskuInput,
  from: option(
    '--from <day>',
    'every day from this one on, YYYY-MM-DD; default: the last day alone',
    LocalDate.optional(),
  ),
  ...stockInputs,
};

export const volume = cliCommand({
  name: 'volume',
  summary: 'Show the space that units on hand take up, by day and storage type',
  notes: [
    'A unit counts with its size of that day. What nobody has measured is not in the sum, and is told.',
  ],
  inputs,
  async run(session, filter) {
    refuseSwapped(filter.from, filter.asOf, '--as-of');
    const lading = await session.openSettled();
    const volumes = await inventoryVolume(
      lading,
      lading.clock(),
      defined({ ...filter, sellerId: session.onlySeller }),
    );
    session.terminal.answer({ volumes }, () => (volumes.length === 0 ? 'no stock' : volumeTable(volumes)));
  },
  examples: ['inventory volume', 'inventory volume --network US --from 2026-11-01 --as-of 2026-11-30'],
});
