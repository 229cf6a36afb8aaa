import { defined } from '#domain/values/defined';
import { cliCommand } from '#infra/doors/cli/cliCommand';
import { mskuInput, stockInputs } from '#infra/doors/cli/commands/inventory/stockInputs';
import { distributionTable } from '#infra/doors/cli/tables/distributionTable';
import { stockDistribution } from '#services/inventory/stockDistribution';

export const distribution = cliCommand({
  name: 'distribution',
  summary: 'Show what is in transit and reserved, by fulfillment center',
  inputs: { msku: mskuInput, ...stockInputs },
  async run(session, filter) {
    const centers = await stockDistribution(
      await session.openSettled(),
      defined({ ...filter, sellerId: session.onlySeller }),
    );
    session.terminal.answer({ distribution: centers }, () =>
      centers.length === 0 ? 'nothing is in transit or reserved' : distributionTable(centers),
    );
  },
  examples: ['inventory distribution', 'inventory distribution --msku MUG-BLUE --as-of 2026-11-30'],
});
