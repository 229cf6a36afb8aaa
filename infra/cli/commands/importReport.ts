import { z } from 'zod';
import { type Marketplace, marketplaces } from '#domain/marketplace';
import { Network } from '#domain/network';
import { option } from '#infra/cli/input';
import type { Session } from '#infra/cli/session';
import { table } from '#infra/cli/table';
import { findingsTable } from '#infra/cli/tables/findingsTable';
import { Failed } from '#infra/doors/failed';
import { type Adopt, adoptions } from '#infra/importing/adoptMovements';
import { compareInventory, type InventoryComparison } from '#infra/importing/compareInventory';
import { importLedger, type LedgerImport } from '#infra/importing/importLedger';
import type { RecognisedReport } from '#infra/reports/recogniseReport';
import { type DayOrder, dayOrders } from '#infra/reports/reportDay';
import type { ReportFindings } from '#infra/reports/reportFindings';

export const reportInputs = {
  dates: option(
    '--dates <order>',
    `how a report writes its days: ${dayOrders.join(' or ')}; without it, a day that can be read both ways is a problem`,
    z.string().toUpperCase().pipe(z.enum(dayOrders)).optional(),
  ),
  adopt: option(
    '--adopt <rows>',
    `which rows of the ledger become facts of your stock: ${adoptions.join(', ')}; default: movements, which is all but Receipts`,
    z.enum(adoptions).default('movements'),
  ),
  mayShrink: option(
    '--may-shrink',
    'take days of a report with fewer rows than were reported before',
    z.boolean().default(false),
  ),
  skipBadRows: option(
    '--skip-bad-rows',
    'store the rows of a report that can be read, though others cannot',
    z.boolean().default(false),
  ),
};

interface GivenReport {
  readonly file: string;
  readonly marketplace?: Marketplace | undefined;
  readonly dates?: DayOrder | undefined;
  readonly adopt: Adopt;
  readonly mayShrink: boolean;
  readonly skipBadRows: boolean;
  readonly dryRun: boolean;
}

/** An import meets most SKUs once: few of them need to stay in memory. */
const cacheSize = 256;

export async function importReport(
  session: Session,
  { file, marketplace, ...given }: GivenReport,
  { kind, ...written }: RecognisedReport,
): Promise<void> {
  const lading = session.open({ cacheSize });
  const network = Network.parse(marketplaces[marketplace ?? lading.settings.marketplace].network);
  if (kind === 'fba-inventory') {
    await lading.settle();
    const { sellerId } = session;
    const compared = await compareInventory(lading, file, { kind, ...written }, { sellerId, network });
    if (compared.findings.problemCount > 0) throw badReport(file, compared.findings);
    session.terminal.answer(compared, () => comparedText(compared));
    return;
  }
  const options = { ...given, network, onProgress: session.terminal.progress('importing') };
  const imported = await importLedger(lading.commands, file, { kind, ...written }, options, session.cause);
  const { stored, findings, refused } = imported;
  if (!stored && findings.problemCount > 0) throw badReport(file, findings);
  await lading.settle();
  if (refused > 0) session.endsAs = 'refused';
  session.terminal.answer(imported, () => importedText(imported));
}

const importedText = (imported: LedgerImport): string =>
  [
    imported.stored
      ? `${imported.kind}: ${imported.rows} rows; days of a SKU: ${imported.reported} new or changed, ${imported.unchanged} as before, ${imported.refused} refused; ${imported.movements} movements recorded`
      : `${imported.kind}: ${imported.rows} rows can be imported; nothing was stored`,
    ...refusedText(imported),
    ...foundText('skipped:', imported.findings.problems, imported.findings.problemCount),
    ...foundText('worth a look:', imported.findings.warnings, imported.findings.warningCount),
  ].join('\n');

function refusedText({ refusals, refused }: LedgerImport): readonly string[] {
  if (refused === 0) return [];
  const shrunk = refusals.flatMap((each) => (each.reason === 'fewer-rows-than-before' ? [each] : []));
  return [
    '',
    `refused, as fewer rows than were reported before (the first ${shrunk.length} of ${refused}); where that is meant, --may-shrink:`,
    table(shrunk, [
      { head: 'SKU', of: ({ msku }) => msku },
      { head: 'day', of: ({ day }) => day },
      { head: 'rows before', of: ({ before }) => before, right: true },
      { head: 'rows now', of: ({ now }) => now, right: true },
    ]),
  ];
}

/** How many a person is shown; a program gets more, and the count of all. */
const mostShown = 50;

const foundText = (heading: string, found: ReportFindings['problems'], count: number): readonly string[] =>
  count === 0
    ? []
    : [
        '',
        heading,
        findingsTable(found.slice(0, mostShown)),
        ...(count > mostShown ? [`and ${count - mostShown} more`] : []),
      ];

function comparedText({ skus, differences, findings }: InventoryComparison): string {
  const doubted = foundText('worth a look:', findings.warnings, findings.warningCount);
  if (differences.length === 0)
    return [`the ${skus} SKUs of the report are as they are here; nothing was stored`, ...doubted].join('\n');
  return [
    `${differences.length} differences among ${skus} SKUs; nothing was stored`,
    table(differences, [
      { head: 'SKU', of: ({ msku }) => msku },
      { head: 'quantity', of: ({ quantity }) => quantity },
      { head: 'here', of: ({ here }) => here, right: true },
      { head: 'Amazon', of: ({ amazon }) => amazon, right: true },
    ]),
    ...doubted,
  ].join('\n');
}

const badReport = (name: string, { problems, problemCount, badRows }: ReportFindings): Failed =>
  new Failed({
    type: 'bad-file',
    title: `${name} has ${problemCount === 1 ? 'a problem' : `${problemCount} problems in ${badRows} rows`}; nothing was stored`,
    advice: [
      ...foundText('', problems, problemCount).slice(2),
      'mend every point and import it again, or store the other rows with --skip-bad-rows',
    ].join('\n'),
    details: { problems, problemCount, badRows },
    kind: 'bad-file',
  });
