import { z } from 'zod';
import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import { scan as scanRows } from '#domain/disputes/judging/scan';
import { feeClaimWindow } from '#domain/policies/feeClaimWindow';
import { variantInputs } from '#infra/doors/cli/commands/fees/variantInputs';
import { reportInputs } from '#infra/doors/cli/commands/import/reportInputs';
import { argument, type InputValues, option } from '#infra/doors/cli/input/input';
import { InvalidInput } from '#infra/doors/cli/input/invalidInput';
import { MarketplaceText } from '#infra/doors/cli/input/marketplaceInput';
import { asKnownAtInput, asOfInput, monthInput } from '#infra/doors/cli/input/momentInputs';
import { fileProblem } from '#infra/doors/cli/output/fileProblem';
import { findingsText } from '#infra/doors/cli/output/reportFindingsText';
import { recordedDisputesText } from '#infra/doors/cli/output/tables/recordedDisputesText';
import { scanText } from '#infra/doors/cli/output/tables/scanText';
import { cliCommand } from '#infra/doors/cli/program/cliCommand';
import type { Session } from '#infra/doors/cli/program/session';
import { Failed } from '#infra/doors/problems/failed';
import { rateCardBook } from '#infra/files/rateCardFile';
import { recogniseReport } from '#infra/files/reports/recogniseReport';
import { reports } from '#infra/files/reports/reports';
import { readSettings } from '#infra/main/settings';
import { wordedScan } from '#infra/words/wordedScan';
import { disputeScan } from '#services/disputes/disputeScan';
import { recordDifferences } from '#services/disputes/recordDifferences';
import { withdrawSettled } from '#services/disputes/withdrawSettled';
import { readCharges } from '#services/importing/reports/readCharges';
import { ReportFindings } from '#services/ports/reportFindings';
import { isChargeReport } from '#services/ports/reports';

const inputs = {
  files: argument(
    '[file...]',
    'reports of what was charged, to be judged by their own figures and the rate cards alone; nothing of them is imported',
    z.array(z.string()).default([]),
  ),
  month: monthInput,
  record: option(
    '--record',
    'record each difference as a dispute that was found, and withdraw those with nothing left to claim; nothing is opened or submitted',
    z.boolean().default(false),
  ),
  asOf: asOfInput,
  asKnownAt: asKnownAtInput,
  rateCards: variantInputs.rateCards,
  dates: reportInputs.dates,
  encoding: reportInputs.encoding,
  marketplace: option(
    '--marketplace <country>',
    'whose days count where a row does not say its store; default: the one of the settings',
    MarketplaceText.optional(),
  ),
};

export const scan = cliCommand({
  name: 'scan',
  summary: 'Find charges of more than is owed: why, by which evidence, and until when to claim',
  notes: [
    'Imported charges are held against fees recomputed from events. A difference of a cent a line is rounding. What is not computable is never claimed, and of a range only what is beyond it.',
    'A charge of something that we know nothing of is judged by the figures of its own row.',
  ],
  inputs,
  async run(session, given) {
    if (given.files.length > 0) return scanFiles(session, given);
    const { month, asOf, asKnownAt, record } = given;
    const lading = await session.openSettled();
    const { home, book } = termsOf(session, given);
    const { sellerId } = session;
    const now = lading.clock();
    const found = await disputeScan(lading, { sellerId, month, asOf, asKnownAt, home, now, book });
    const worded = wordedScan(found);
    if (!record) {
      session.terminal.answer(worded, () => scanText(worded));
      return;
    }
    const recorded = [
      ...(await recordDifferences(lading.commands, found.differences, session.cause)),
      ...(await withdrawSettled(lading.commands, lading, found, session.cause)),
    ];
    await lading.settle();
    session.terminal.answer({ ...worded, recorded }, () => [
      scanText(worded),
      recordedDisputesText(recorded),
    ]);
  },
  examples: ['dispute scan --month 2026-10', 'dispute scan --record', 'dispute scan storage-fees.csv'],
});

/** The home marketplace and the rate cards: from the options, else from the settings. */
function termsOf({ directory }: Session, { rateCards, marketplace }: InputValues<typeof inputs>) {
  const settings = readSettings(directory);
  return {
    home: marketplace ?? settings.marketplace,
    book: rateCardBook(rateCards ?? settings.rateCards),
  };
}

async function scanFiles(session: Session, given: InputValues<typeof inputs>): Promise<void> {
  const { files, month, record, asOf, asKnownAt, dates, encoding } = given;
  if (record || asOf !== undefined || asKnownAt !== undefined)
    throw new InvalidInput(['a file is judged by itself; import it first: `lading import`']);
  const { home, book } = termsOf(session, given);
  const now = session.context.clock();
  const findings = new ReportFindings();
  const rows: ChargedRow[] = [];
  for (const file of files) {
    const report = await recogniseReport(file, encoding).catch((error: unknown) => {
      throw fileProblem(error, file);
    });
    if (report === undefined || !isChargeReport(report.kind)) throw notOfCharges(file);
    const reading = { dates, marketplace: home, now };
    const { kind, ...written } = report;
    rows.push(
      ...(await readCharges(reports, file, { kind, ...written }, reading, session.sellerId, findings)),
    );
  }
  const isToJudge = ({ from }: ChargedRow) => month === undefined || from.startsWith(`${month}-`);
  const window = feeClaimWindow.rule;
  const found = wordedScan(
    scanRows({ rows, lines: [], voided: new Map(), book, home, now, window, isToJudge }),
  );
  const { problems, problemCount } = findings;
  session.terminal.answer({ ...found, problems, problemCount }, () => [
    scanText(found),
    ...findingsText('not read:', problems, problemCount),
  ]);
}

const notOfCharges = (file: string): Failed =>
  new Failed({
    type: 'bad-file',
    title: `${file} is no report of what Amazon charged`,
    advice: 'give a report of storage overage, storage, aged inventory, inbound performance or settlements',
    kind: 'bad-file',
  });
