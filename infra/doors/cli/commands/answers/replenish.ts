import { z } from 'zod';
import { replenishment as policy } from '#domain/policies/replenishment';
import { defined } from '#domain/values/defined';
import { LocalDate } from '#domain/values/item';
import { option } from '#infra/doors/cli/input/input';
import { networkInput } from '#infra/doors/cli/input/inventoryInputs';
import { asKnownAtInput } from '#infra/doors/cli/input/momentInputs';
import { WholeNumber } from '#infra/doors/cli/input/wholeNumber';
import { replenishmentTable } from '#infra/doors/cli/output/tables/replenishmentTable';
import { cliCommand } from '#infra/doors/cli/program/cliCommand';
import { replenishment } from '#services/inventory/stock/replenishment';

const text = z.string().min(1).optional();
const { leadTimeDays, coverDays, leastDays } = policy.rule;

export const replenish = cliCommand({
  name: 'replenish',
  summary: 'Forecast, for each SKU, the units to send for the next three months',
  notes: [
    `A forecast, from shipped units: so that stock lasts the lead time and ${coverDays} days more.`,
    'By the average of the last three months and, where there is a year of history, by the same days of last year.',
    `Days with nothing to sell count for nothing; less than ${leastDays} others give no number.`,
  ],
  inputs: {
    msku: option('--msku <msku>', 'only this SKU', text),
    network: networkInput,
    leadTimeDays: option(
      '--lead-time <days>',
      `days from the decision until units can be sold; default: ${leadTimeDays}`,
      WholeNumber.pipe(z.number().max(365)).default(leadTimeDays),
    ),
    asOf: option(
      '--as-of <day>',
      'as if on this day in the marketplace, YYYY-MM-DD; default: today',
      LocalDate.optional(),
    ),
    asKnownAt: asKnownAtInput,
  },
  async run(session, filter) {
    const lading = await session.openSettled();
    const forecasts = await replenishment(
      lading,
      lading.clock(),
      defined({ ...filter, sellerId: session.sellerFilter }),
    );
    session.terminal.answer({ isForecast: true, forecasts }, () =>
      forecasts.length === 0 ? 'no stock, so nothing to forecast' : replenishmentTable(forecasts),
    );
  },
  examples: ['replenish', 'replenish --msku MUG-BLUE --lead-time 60', 'replenish --as-of 2026-10-01'],
});
