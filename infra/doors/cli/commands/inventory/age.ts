import { z } from 'zod';
import { defined } from '#domain/values/defined';
import { cliCommand } from '#infra/doors/cli/cliCommand';
import { mskuInput, stockInputs } from '#infra/doors/cli/commands/inventory/stockInputs';
import { option } from '#infra/doors/cli/input';
import { ageTable } from '#infra/doors/cli/tables/ageTable';
import { inventoryAge } from '#services/inventory/inventoryAge';

const inputs = {
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

export const age = cliCommand({
  name: 'age',
  summary: 'Show how old the stock is: first in, first out over the whole network',
  notes: ['A unit that is returned or found does not begin anew.'],
  inputs,
  async run(session, filter) {
    const lading = await session.openSettled();
    const ages = await inventoryAge(
      lading,
      lading.clock(),
      defined({ ...filter, sellerId: session.onlySeller }),
    );
    session.terminal.answer({ ages }, () => (ages.length === 0 ? 'no stock' : ageTable(ages)));
  },
  examples: [
    'inventory age',
    'inventory age --msku MUG-BLUE --as-of 2026-11-15 --bands surcharged',
    'inventory age --as-known-at 2026-12-01T08:00:00Z',
  ],
});
