import { encodingText } from '#infra/doors/cli/commands/import/encodingText';
import { cacheSize, type ReportImportInputs } from '#infra/doors/cli/commands/import/reportInputs';
import { findingsText, reportProblem } from '#infra/doors/cli/output/reportFindingsText';
import { shrunkReportText } from '#infra/doors/cli/output/tables/shrunkReportText';
import type { Text } from '#infra/doors/cli/output/text';
import type { Session } from '#infra/doors/cli/program/session';
import { countText } from '#infra/words/countText';
import { type ChargeImport, importCharges } from '#services/importing/reports/importCharges';
import type { RecognisedChargeReport } from '#services/ports/reports';

export async function importChargeReport(
  session: Session,
  { file, marketplace, ...given }: ReportImportInputs,
  report: RecognisedChargeReport,
): Promise<void> {
  const lading = session.open({ cacheSize });
  const options = {
    ...given,
    marketplace: marketplace ?? lading.settings.marketplace,
    onProgress: session.terminal.progress('importing'),
  };
  const imported = await importCharges(lading, file, report, options, session.cause);
  const { stored, findings, refused } = imported;
  if (!stored && findings.problemCount > 0) throw reportProblem(file, findings);
  await lading.settle();
  if (refused > 0) session.endKind = 'refused';
  const { encoding } = findings;
  session.terminal.answer({ ...imported, encoding }, () => importedText(imported));
}

const importedText = (imported: ChargeImport): Text => {
  const { kind, stored, rows, charges, notFees, reported, unchanged, refused, findings } = imported;
  const shrunk = imported.refusals.flatMap((each) =>
    each.reason === 'fewer-rows-than-before' ? [each] : [],
  );
  return [
    `${kind}: ${countText(rows, 'row')}; charges and credits: ${charges}${stored ? '' : '; nothing was stored'}`,
    ...encodingText(findings.encoding),
    ...(notFees > 0 ? [`of no fee, and not kept: ${countText(notFees, 'row')}`] : []),
    ...(stored
      ? [`parts of the report: ${reported} new or changed, ${unchanged} as before, ${refused} refused`]
      : []),
    ...shrunkReportText(shrunk, imported.refused, [
      { head: 'period', of: ({ period }) => period },
      { head: 'of', of: ({ subject }) => subject },
    ]),
    ...findingsText('skipped:', findings.problems, findings.problemCount),
    ...findingsText('worth a look:', findings.warnings, findings.warningCount),
  ];
};
