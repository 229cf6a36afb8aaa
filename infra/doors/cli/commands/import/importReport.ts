import { marketplaces } from '#domain/values/marketplace';
import { Network } from '#domain/values/network';
import { encodingText } from '#infra/doors/cli/commands/import/encodingText';
import { importChargeReport } from '#infra/doors/cli/commands/import/importChargeReport';
import { cacheSize, type ReportImportInputs } from '#infra/doors/cli/commands/import/reportInputs';
import { findingsText, reportProblem } from '#infra/doors/cli/output/reportFindingsText';
import { table } from '#infra/doors/cli/output/table';
import { shrunkReportText } from '#infra/doors/cli/output/tables/shrunkReportText';
import type { Text } from '#infra/doors/cli/output/text';
import type { Session } from '#infra/doors/cli/program/session';
import { smallHeap } from '#infra/files/reports/smallHeap';
import { countText } from '#infra/words/countText';
import { compareInventory, type InventoryComparison } from '#services/importing/reports/compareInventory';
import { type AmazonLedgerImport, importAmazonLedger } from '#services/importing/reports/importAmazonLedger';
import { isChargeReport, type RecognisedReport } from '#services/ports/reports';

export async function importReport(
  session: Session,
  { file, marketplace, ...given }: ReportImportInputs,
  { kind, ...written }: RecognisedReport,
): Promise<void> {
  // The read models process the whole report when it is stored.
  using _ = smallHeap();
  if (isChargeReport(kind))
    return await importChargeReport(session, { file, marketplace, ...given }, { kind, ...written });
  const lading = session.open({ cacheSize });
  const network = Network.parse(marketplaces[marketplace ?? lading.settings.marketplace].network);
  if (kind === 'fba-inventory') {
    await lading.settle();
    const { cause } = session;
    const { dryRun } = given;
    const compared = await compareInventory(lading, file, { kind, ...written }, network, cause, { dryRun });
    if (compared.findings.problemCount > 0) throw reportProblem(file, compared.findings);
    await lading.settle();
    const { encoding } = compared.findings;
    session.terminal.answer({ ...compared, encoding }, () => comparedText(compared));
    return;
  }
  const options = { ...given, network, onProgress: session.terminal.progress('importing') };
  const imported = await importAmazonLedger(lading, file, { kind, ...written }, options, session.cause);
  const { stored, findings, refused } = imported;
  if (!stored && findings.problemCount > 0) throw reportProblem(file, findings);
  await lading.settle();
  if (refused > 0) session.endKind = 'refused';
  const { encoding } = findings;
  session.terminal.answer({ ...imported, encoding }, () => importedText(imported));
}

function importedText(imported: AmazonLedgerImport): Text {
  const shrunk = imported.refusals.flatMap((each) =>
    each.reason === 'fewer-rows-than-before' ? [each] : [],
  );
  return [
    imported.stored
      ? `${imported.kind}: ${countText(imported.rows, 'row')}; days of a SKU: ${imported.reported} new or changed, ${imported.unchanged} as before, ${imported.refused} refused; ${countText(imported.movements, 'movement')} recorded${newText(imported)}`
      : `${imported.kind}: ${countText(imported.rows, 'row')} can be imported; nothing was stored`,
    ...encodingText(imported.findings.encoding),
    ...(imported.receiptsLeft === 0
      ? []
      : [
          `${countText(imported.receiptsLeft, 'row')} of Receipts left to the shipments that brought the units; where those are not kept here, import it with --adopt all`,
        ]),
    ...shrunkReportText(shrunk, imported.refused, [
      { head: 'SKU', of: ({ msku }) => msku },
      { head: 'day', of: ({ day }) => day },
    ]),
    ...findingsText('skipped:', imported.findings.problems, imported.findings.problemCount),
    ...findingsText('worth a look:', imported.findings.warnings, imported.findings.warningCount),
  ];
}

const newText = ({ newSkus }: { readonly newSkus: number }): string =>
  newSkus > 0 ? `; new in the catalog: ${countText(newSkus, 'SKU')}` : '';

function comparedText({ skus, differences, findings, newSkus }: InventoryComparison): Text {
  const doubted = [
    ...encodingText(findings.encoding),
    ...findingsText('worth a look:', findings.warnings, findings.warningCount),
  ];
  if (differences.length === 0)
    return [
      `all that the report says of ${countText(skus, 'SKU')} is so here${newText({ newSkus })}`,
      ...doubted,
    ];
  return [
    `${countText(differences.length, 'difference')} among ${countText(skus, 'SKU')}; levels stay as they are${newText({ newSkus })}`,
    table(differences, [
      { head: 'SKU', of: ({ msku }) => msku },
      { head: 'quantity', of: ({ quantity }) => quantity },
      { head: 'here', of: ({ here }) => here, right: true },
      { head: 'Amazon', of: ({ amazon }) => amazon, right: true },
    ]),
    ...doubted,
  ];
}
