import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { LocalDate } from '#domain/values/item';
import { marketplaces } from '#domain/values/marketplace';
import { Network } from '#domain/values/network';
import { countryInput } from '#infra/doors/cli/commands/fees/monthInputs';
import { rateCardsOf, variantInputs } from '#infra/doors/cli/commands/fees/variantInputs';
import { anyCaseEnum } from '#infra/doors/cli/input/anyCaseEnum';
import { option } from '#infra/doors/cli/input/input';
import { requireDayOrder } from '#infra/doors/cli/input/requireDayOrder';
import { writeFileWhole } from '#infra/doors/cli/output/writeFileWhole';
import { type CliCommand, type CliGroup, cliCommand } from '#infra/doors/cli/program/cliCommand';
import type { Session } from '#infra/doors/cli/program/session';
import { MonthText } from '#infra/doors/inputs/monthText';
import { Failed } from '#infra/doors/problems/failed';
import { noOverageReport } from '#infra/doors/problems/noOverageReport';
import {
  fbaInventoryText,
  ledgerDetailText,
  ledgerSummaryText,
  overageText,
} from '#infra/files/reports/writeReport';
import type { Lading } from '#infra/main/openLading';
import { countText } from '#infra/words/countText';
import { overageReport } from '#services/fees/overage/overageReport';
import { type BookFilter, ledgerDetail, ledgerSummary } from '#services/inventory/amazonLedger/ledgerBook';
import { listedLevels } from '#services/inventory/stock/listedLevels';

const out = option('--out <file>', 'into this file; default: to the standard output', z.string().optional());
const days = {
  from: option('--from <day>', 'from this day in the marketplace on, YYYY-MM-DD', LocalDate.optional()),
  to: option('--to <day>', 'up to and including this day', LocalDate.optional()),
};

const network = (otherwise: string) =>
  option(
    '--network <network>',
    `only this marketplace network: ${Network.options.join(', ')}; default: ${otherwise}`,
    anyCaseEnum(Network).optional(),
  );
/** For reports whose rows do not name a network; `lading import` reads them the same way without `--marketplace`. */
const oneNetwork = network('that of the marketplace of the settings');
const homeNetwork = ({ settings }: Lading): Network =>
  Network.parse(marketplaces[settings.marketplace].network);

/** A report of the inventory ledger over a span of days. */
const ledgerReport = (
  name: string,
  view: string,
  networkInput: typeof oneNetwork,
  write: (lading: Lading, filter: BookFilter) => AsyncIterable<string>,
): CliCommand =>
  cliCommand({
    name,
    summary: `Write our own facts as the ${view} view of the inventory ledger, with Amazon's headers`,
    notes: [
      'Units that come are positive, those that go negative. What a spreadsheet would take for a formula has an apostrophe before it.',
    ],
    inputs: { out, ...days, network: networkInput },
    async run(session, { out: file, ...span }) {
      requireDayOrder(span.from, span.to);
      const lading = await session.openSettled();
      await writeReport(session, write(lading, { sellerId: session.sellerId, ...span }), file);
    },
    examples: [`report ${name} --from 2026-07-01 --to 2026-07-31 --out ${name}.csv`],
  });

const fbaInventory = cliCommand({
  name: 'fba-inventory',
  summary: "Write the levels of every SKU as an FBA inventory report, with Amazon's headers",
  notes: ['What the catalog does not know is an empty cell, as is what you fulfil yourself.'],
  inputs: {
    out,
    network: oneNetwork,
    asOf: option(
      '--as-of <day>',
      'as at the end of this day in the marketplace, YYYY-MM-DD',
      LocalDate.optional(),
    ),
  },
  async run(session, { out: file, network: givenNetwork, asOf }) {
    const lading = await session.openSettled();
    const filter = { sellerId: session.sellerId, network: givenNetwork ?? homeNetwork(lading), asOf };
    await writeReport(session, fbaInventoryText(listedLevels(lading, lading.clock(), filter)), file);
  },
  examples: [
    'report fba-inventory --out fba-inventory.csv',
    'report fba-inventory --network CA --out fba-inventory-ca.csv',
  ],
});

const overage = cliCommand({
  name: 'overage',
  summary: "Write the storage overage of a month, recomputed day by day, with the headers of Amazon's report",
  notes: [
    'It exists from the 2nd of the next month on, in the marketplace; before, ask for `lading fees estimate`.',
    'What a day cost is an empty cell where it is not computable.',
  ],
  inputs: {
    out,
    month: option('--month <month>', 'a month in the marketplace, as 2026-03', MonthText),
    country: countryInput,
    rateCards: variantInputs.rateCards,
  },
  async run(session, { out: file, month, country: givenCountry, rateCards }) {
    const lading = await session.openSettled();
    const country = givenCountry ?? lading.settings.marketplace;
    const { sellerId } = session;
    const book = rateCardsOf(lading, rateCards);
    const report = await overageReport(lading, lading.clock(), { sellerId, country, month, book });
    if (!report.exists) throw new Failed(noOverageReport(month, report.from));
    await writeReport(session, overageText(report.lines), file);
    if (report.lines.length === 0)
      session.terminal.note(`no day of ${month} is charged: the report has no rows`);
    if (report.notComputable > 0)
      session.terminal.note(
        `not computable: ${countText(report.notComputable, 'row')}; the report is not the whole`,
      );
  },
  examples: [
    'report overage --month 2022-07 --out overage.csv',
    'report overage --month 2022-07 --country CA',
  ],
});

async function writeReport(
  session: Session,
  text: AsyncIterable<string>,
  file: string | undefined,
): Promise<void> {
  if (file === undefined) return pipeline(Readable.from(text), session.context.streams.out, { end: false });
  let rows = -1;
  const counting = async function* () {
    for await (const line of text) {
      rows++;
      yield line;
    }
  };
  await writeFileWhole(file, counting());
  session.terminal.answer({ file, rows }, () => `${file} has ${countText(rows, 'row')}`);
}

export const reportGroup: CliGroup = {
  name: 'report',
  summary: "Write what is known here as one of Amazon's reports",
  examples: ['report ledger-detail --out ledger.csv'],
  commands: [
    ledgerReport('ledger-detail', 'detail', network('all of them'), (lading, filter) =>
      ledgerDetailText(ledgerDetail(lading, filter)),
    ),
    ledgerReport('ledger-summary', 'summary', oneNetwork, (lading, filter) =>
      ledgerSummaryText(ledgerSummary(lading, { ...filter, network: filter.network ?? homeNetwork(lading) })),
    ),
    fbaInventory,
    overage,
  ],
};
