import { cacheSize, type GivenReport } from '#infra/doors/cli/commands/reportInputs';
import { badReport, foundText } from '#infra/doors/cli/foundInReport';
import type { Session } from '#infra/doors/cli/session';
import { shrunkText } from '#infra/doors/cli/tables/shrunkText';
import type { Text } from '#infra/doors/cli/text';
import type { ChargeReportKind, RecognisedReport } from '#infra/files/reports/recogniseReport';
import { type ChargeImport, importCharges } from '#infra/importing/importCharges';
import { counted } from '#infra/words/counted';

export async function importChargeReport(
  session: Session,
  { file, marketplace, ...given }: GivenReport,
  report: RecognisedReport & { readonly kind: ChargeReportKind },
): Promise<void> {
  const lading = session.open({ cacheSize });
  const options = {
    ...given,
    marketplace: marketplace ?? lading.settings.marketplace,
    onProgress: session.terminal.progress('importing'),
  };
  const imported = await importCharges(lading.commands, file, report, options, session.cause);
  const { stored, findings, refused } = imported;
  if (!stored && findings.problemCount > 0) throw badReport(file, findings);
  await lading.settle();
  if (refused > 0) session.endsAs = 'refused';
  session.terminal.answer(imported, () => importedText(imported));
}

const importedText = (imported: ChargeImport): Text => {
  const { kind, stored, rows, charges, notFees, reported, unchanged, refused, findings } = imported;
  const shrunk = imported.refusals.flatMap((each) =>
    each.reason === 'fewer-rows-than-before' ? [each] : [],
  );
  return [
    `${kind}: ${counted(rows, 'row')}; charges and credits: ${charges}${stored ? '' : '; nothing was stored'}`,
    ...(notFees > 0 ? [`of no fee, and not kept: ${counted(notFees, 'row')}`] : []),
    ...(stored
      ? [`parts of the report: ${reported} new or changed, ${unchanged} as before, ${refused} refused`]
      : []),
    ...shrunkText(shrunk, imported.refused, [
      { head: 'period', of: ({ period }) => period },
      { head: 'of', of: ({ subject }) => subject },
    ]),
    ...foundText('skipped:', findings.problems, findings.problemCount),
    ...foundText('worth a look:', findings.warnings, findings.warningCount),
  ];
};
