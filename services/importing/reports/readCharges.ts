import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import type { Instant } from '#domain/values/instant';
import { nameCharges } from '#services/disputes/chargeIdentity';
import type { ReportFindings } from '#services/ports/reportFindings';
import {
  type ChargeReading,
  chargeReports,
  type RecognisedChargeReport,
  type Reports,
} from '#services/ports/reports';

/**
 * The charges of a report under the ids that importing it would give them; nothing is stored. Bad rows go to
 * `findings`.
 */
export async function readCharges(
  reports: Reports,
  path: string,
  recognised: RecognisedChargeReport,
  reading: ChargeReading & { readonly now: Instant },
  sellerId: string,
  findings: ReportFindings,
): Promise<readonly ChargedRow[]> {
  using staged = reports.stageCharges();
  const onSale = staged.addSale.bind(staged);
  for await (const lines of reports.charges(path, recognised, { ...reading, onSale }, findings))
    for (const line of lines) staged.add(line);
  const report = chargeReports[recognised.kind];
  const all: ChargedRow[] = [];
  for (const { rows, ...part } of staged.parts())
    for (const charge of nameCharges({ sellerId, report, ...part }, rows)) all.push({ ...charge, report });
  return all;
}
