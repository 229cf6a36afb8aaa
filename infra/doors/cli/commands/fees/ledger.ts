import { z } from 'zod';
import { groupings } from '#domain/fees/lines/groupLines';
import { defined } from '#domain/values/defined';
import { lineFilter, mskuInput, shipmentInput, typeInput } from '#infra/doors/cli/commands/fees/lineInputs';
import { countryInput, monthAt, monthInput } from '#infra/doors/cli/commands/fees/monthInputs';
import {
  rateCardsOf,
  supposedMeasurementsOf,
  variantInputs,
} from '#infra/doors/cli/commands/fees/variantInputs';
import { option } from '#infra/doors/cli/input/input';
import { asKnownAtInput, asOfInput } from '#infra/doors/cli/input/momentInputs';
import { groupedLedger, type LedgerGrouping } from '#infra/doors/cli/output/tables/ledgerGroups';
import { ledgerText } from '#infra/doors/cli/output/tables/ledgerText';
import { cliCommand } from '#infra/doors/cli/program/cliCommand';
import type { Lading } from '#infra/main/openLading';
import { type FeeLedgerFilter, feeLedger, ledgerFeeTypes } from '#services/fees/ledger/feeLedger';
import { shipmentMonths } from '#services/fees/ledger/shipmentMonths';

const inputs = {
  month: monthInput,
  type: typeInput(ledgerFeeTypes),
  msku: mskuInput,
  shipment: shipmentInput('; without a month, of all its months'),
  country: countryInput,
  by: option(
    '--by <what>',
    `line: one a row; or summed by ${groupings.join(', ')}; default: line, and type beyond 200 lines; by month, without --month: the last twelve`,
    z.enum(['line', ...groupings]).optional(),
  ),
  asOf: asOfInput,
  asKnownAt: asKnownAtInput,
  ...variantInputs,
};

export const ledger = cliCommand({
  name: 'fees',
  summary: 'Show the fee ledger of a month: estimates, carrier charges, and every fee recomputed from events',
  notes: [
    'What was estimated, what a carrier charges and what should be charged are never added to each other.',
    'What cannot be computed is counted and said, and is never 0. More than 200 lines are summed by type.',
  ],
  inputs,
  async run(session, { month, type, msku, shipment, by, rateCards, measure, ...moment }) {
    const lading = await session.openSettled();
    const { sellerId } = session;
    const at = moment.asOf ?? moment.asKnownAt;
    const current = monthAt(lading, { country: moment.country, at });
    const filter = {
      ...defined({ ...moment, feeType: type }),
      ...lineFilter(lading, sellerId, { msku, shipment }),
      sellerId,
      book: rateCardsOf(lading, rateCards),
      measured: supposedMeasurementsOf(session, lading, measure),
    };
    const months = month === undefined ? await monthsOf(lading, filter, by, current) : [month];
    const found = await feeLedger(lading, lading.clock(), { ...filter, months });
    const grouping: LedgerGrouping = by ?? (session.terminal.json ? 'line' : undefined);
    session.terminal.answer({ sellerId, months, ...groupedLedger(found, grouping) }, () =>
      ledgerText(found, { months, isAsked: month !== undefined, grouping, msku }),
    );
  },
  examples: [
    'fees --month 2026-10',
    'fees --month 2026-10 --by sku --type FBAStorageFee',
    'fees --shipment FBA17K4W2N8C',
    'fees --as-of 2026-11-30T08:00:00Z',
    'fees --month 2026-10 --measure MUG-BLUE=10.28x10.2x4.69in',
  ],
});

/** The months that are shown without `--month`. */
async function monthsOf(
  lading: Lading,
  filter: Omit<FeeLedgerFilter, 'months'>,
  by: LedgerGrouping,
  current: string,
): Promise<readonly string[]> {
  const { shipment } = filter;
  if (shipment === undefined) return by === 'month' ? lastTwelve(current) : [current];
  const months = await shipmentMonths(lading, lading.clock(), { ...filter, shipment });
  return months.length === 0 ? [current] : months;
}

function lastTwelve(current: string): readonly string[] {
  const [year = 0, month = 0] = current.split('-').map(Number);
  return Array.from({ length: 12 }, (_, at) =>
    new Date(Date.UTC(year, month - 12 + at, 1)).toISOString().slice(0, 7),
  );
}
