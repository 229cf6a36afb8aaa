import { randomUUID } from 'node:crypto';
import type { Marketplace } from '#domain/values/marketplace';
import type { Network } from '#domain/values/network';
import type { RouteContext } from '#infra/doors/http/routeContext';
import { recogniseReport } from '#infra/files/reports/recogniseReport';
import { compareInventory } from '#services/importing/reports/compareInventory';
import { type AmazonLedgerOptions, importAmazonLedger } from '#services/importing/reports/importAmazonLedger';
import { importCharges } from '#services/importing/reports/importCharges';
import type { ReportFindings } from '#services/ports/reportFindings';
import { isChargeReport } from '#services/ports/reports';
import type { TextEncoding } from '#services/ports/textEncoding';

export interface ReportImportOptions extends Omit<AmazonLedgerOptions, 'dryRun' | 'onProgress'> {
  readonly network: Network;
  readonly marketplace: Marketplace;
}

/** The answer to a report, or what is wrong with it. */
export type ReportImport =
  | { readonly ok: true; readonly answer: object }
  | { readonly ok: false; readonly findings: ReportFindings };

/** Imports one of Amazon's reports of inventory or money, row by row; `undefined` for a file that is no report. */
export async function importReport(
  { lading }: RouteContext,
  path: string,
  reportOptions: ReportImportOptions,
  encoding: TextEncoding | undefined,
  by: { readonly sellerId: string; readonly actor: string },
): Promise<ReportImport | undefined> {
  const report = await recogniseReport(path, encoding);
  if (report === undefined) return undefined;
  const { kind, ...written } = report;
  const cause = { ...by, commandId: `import-${randomUUID()}` };
  if (kind === 'fba-inventory') {
    const { findings, ...compared } = await compareInventory(
      lading,
      path,
      report,
      reportOptions.network,
      cause,
    );
    if (findings.problemCount > 0) return { ok: false, findings };
    return {
      ok: true,
      answer: { outcome: 'compared', kind, ...compared, ...readAs(findings), warnings: findings.warnings },
    };
  }
  const options = { ...reportOptions, dryRun: false };
  const imported = isChargeReport(kind)
    ? await importCharges(lading, path, { kind, ...written }, options, cause)
    : await importAmazonLedger(lading, path, { kind, ...written }, options, cause);
  const { stored, findings, refusals, ...sums } = imported;
  if (!stored) return { ok: false, findings };
  const shrunk = refusals.filter(({ reason }) => reason === 'fewer-rows-than-before');
  const { problems, warnings } = findings;
  return {
    ok: true,
    answer: { outcome: 'imported', ...sums, ...readAs(findings), shrunk, skipped: problems, warnings },
  };
}

const readAs = ({ encoding }: ReportFindings): { readonly encoding?: TextEncoding } =>
  encoding === undefined ? {} : { encoding };
