import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import type { ChargeReading } from '#infra/files/reports/charges/chargeReader';
import { chargeReader, chargeReports } from '#infra/files/reports/charges/chargeReports';
import { StagedCharges } from '#infra/files/reports/charges/stagedCharges';
import { readRows } from '#infra/files/reports/readRows';
import type { ChargeReportKind, RecognisedReport } from '#infra/files/reports/recogniseReport';
import type { ReportFindings } from '#infra/files/reports/reportFindings';
import { namedCharges } from '#services/disputes/chargeIdentity';

/** The charges of a report under the ids that importing it would give them; nothing is stored. Bad rows go to `findings`. */
export async function readCharges(
  path: string,
  { kind, ...written }: RecognisedReport & { readonly kind: ChargeReportKind },
  reading: ChargeReading,
  sellerId: string,
  findings: ReportFindings,
): Promise<readonly ChargedRow[]> {
  using staged = new StagedCharges();
  for await (const lines of readRows(
    path,
    { kind, ...written },
    chargeReader(kind, { ...reading, onSale: (sold) => staged.addSale(sold) }),
    findings,
  ))
    for (const line of lines) staged.add(line);
  const report = chargeReports[kind];
  const all: ChargedRow[] = [];
  for (const { rows, ...part } of staged.parts())
    for (const charge of namedCharges({ sellerId, report, ...part }, rows)) all.push({ ...charge, report });
  return all;
}
