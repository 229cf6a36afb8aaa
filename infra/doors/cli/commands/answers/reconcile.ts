import { z } from 'zod';
import { defined } from '#domain/values/defined';
import { LocalDate } from '#domain/values/item';
import { option } from '#infra/doors/cli/input/input';
import { requireDayOrder } from '#infra/doors/cli/input/requireDayOrder';
import { differencesTable, doubtsTable } from '#infra/doors/cli/output/tables/reconciliationTable';
import type { Text } from '#infra/doors/cli/output/text';
import { cliCommand } from '#infra/doors/cli/program/cliCommand';
import { reconcile as query, type Reconciliation } from '#services/inventory/amazonLedger/reconcile';

export const reconcile = cliCommand({
  name: 'reconcile',
  summary: "Hold our ledger against Amazon's: each difference by SKU, day and event type, with its events",
  notes: [
    "Amazon's is what was imported of its ledger (lading import). Only days that its reports span are compared; detail and summary view are held against our facts each by itself.",
  ],
  inputs: {
    from: option('--from <day>', 'from this day in the marketplace on, YYYY-MM-DD', LocalDate.optional()),
    to: option('--to <day>', 'up to and including this day', LocalDate.optional()),
    msku: option('--msku <msku>', 'only this SKU', z.string().min(1).optional()),
  },
  async run(session, filter) {
    requireDayOrder(filter.from, filter.to);
    const lading = await session.openSettled();
    const found = await query(lading, defined({ ...filter, sellerId: session.sellerFilter }));
    session.terminal.answer(found, () => reconciliationText(found));
  },
  examples: ['reconcile --from 2026-07-01 --to 2026-07-31', 'reconcile --msku MUG-BLUE'],
});

function reconciliationText({ reported, agreeing, differences, doubts }: Reconciliation): Text {
  if (reported.length === 0)
    return "nothing to compare: no ledger of Amazon's was imported for these days (lading import)";
  return [
    ...reported.map(({ network, view, from, to }) => `${network}, ${view} view: ${from} to ${to}`),
    `${agreeing} sums agree, ${differences.length} differ`,
    ...(differences.length === 0 ? [] : ['', differencesTable(differences)]),
    ...(doubts.length === 0 ? [] : ['', "rows of Amazon's worth a second look:", doubtsTable(doubts)]),
  ];
}
