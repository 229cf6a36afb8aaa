import { createWriteStream, renameSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { LocalDate } from '#domain/item';
import { type CliCommand, type CliGroup, cliCommand } from '#infra/cli/cliCommand';
import { option } from '#infra/cli/input';
import type { Session } from '#infra/cli/session';
import { storageProblem } from '#infra/cli/storageProblem';
import type { Lading } from '#infra/openLading';
import { fbaInventoryText, ledgerDetailText, ledgerSummaryText } from '#infra/reports/writeReport';
import { identifiedLevels } from '#services/queries/identifiedLevels';
import { type BookFilter, ledgerDetail, ledgerSummary } from '#services/queries/ledgerBook';

const out = option('--out <file>', 'into this file; default: to the standard output', z.string().optional());
const days = {
  from: option('--from <day>', 'from this day in the marketplace on, YYYY-MM-DD', LocalDate.optional()),
  to: option('--to <day>', 'up to and including this day', LocalDate.optional()),
};

/** A report of the ledger: a span of days of one seller. */
const ofDays = (
  name: string,
  view: string,
  write: (lading: Lading, filter: BookFilter) => AsyncIterable<string>,
): CliCommand =>
  cliCommand({
    name,
    summary: `Write our own facts as the ${view} view of the inventory ledger, with Amazon's headers`,
    notes: [
      'Units that come are positive, those that go negative. What a spreadsheet would take for a formula has an apostrophe before it.',
    ],
    inputs: { out, ...days },
    async run(session, { out: file, ...span }) {
      const lading = await session.openSettled();
      await put(session, write(lading, { sellerId: session.sellerId, ...span }), file);
    },
    examples: [`report ${name} --from 2026-07-01 --to 2026-07-31 --out ${name}.csv`],
  });

const fbaInventory = cliCommand({
  name: 'fba-inventory',
  summary: "Write the levels of every SKU as an FBA inventory report, with Amazon's headers",
  notes: ['Prices, volumes and what you fulfil yourself are not known here: those cells are empty.'],
  inputs: {
    out,
    asOf: option(
      '--as-of <day>',
      'as at the end of this day in the marketplace, YYYY-MM-DD',
      LocalDate.optional(),
    ),
  },
  async run(session, { out: file, asOf }) {
    const lading = await session.openSettled();
    await put(session, fbaInventoryText(identifiedLevels(lading, session.sellerId, asOf)), file);
  },
  examples: ['report fba-inventory --out fba-inventory.csv'],
});

/** A file appears whole, or not at all. */
async function put(session: Session, text: AsyncIterable<string>, file: string | undefined): Promise<void> {
  if (file === undefined)
    return pipeline(Readable.from(text), session.surroundings.streams.out, { end: false });
  let rows = -1;
  const counted = async function* () {
    for await (const line of text) {
      rows++;
      yield line;
    }
  };
  try {
    await pipeline(Readable.from(counted()), createWriteStream(`${file}.partial`, { flush: true }));
    renameSync(`${file}.partial`, file);
  } catch (error) {
    throw storageProblem(error, file);
  }
  session.terminal.answer({ file, rows }, () => `${rows} rows are in ${file}`);
}

export const reportGroup: CliGroup = {
  name: 'report',
  summary: "Write what is known here as one of Amazon's inventory reports",
  examples: ['report ledger-detail --out ledger.csv'],
  commands: [
    ofDays('ledger-detail', 'detail', (lading, filter) => ledgerDetailText(ledgerDetail(lading, filter))),
    ofDays('ledger-summary', 'summary', (lading, filter) => ledgerSummaryText(ledgerSummary(lading, filter))),
    fbaInventory,
  ],
};
