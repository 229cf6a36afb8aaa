import { Asin } from '#domain/catalog/sku/values';
import type { NetworkCommandHandler } from '#services/aggregates';
import { type ReportedSku, registerReportedSku } from '#services/catalog/sku/registerReportedSku';
import type { Cause } from '#services/engine/handling/cause';
import { forEachConcurrently } from '#services/importing/reports/forEachConcurrently';
import type { ReportFindings } from '#services/ports/reportFindings';

const concurrency = 32;

/**
 * Registers the SKUs of a report. Warns of each that the catalog has under another FNSKU or ASIN.
 *
 * @returns how many were new
 */
export async function registerReportedSkus(
  commands: NetworkCommandHandler,
  skus: Iterable<ReportedSku>,
  findings: ReportFindings,
  cause: Cause,
): Promise<number> {
  let newSkus = 0;
  await forEachConcurrently(skus, concurrency, async ({ asin, ...sku }) => {
    const named = { ...sku, asin: Asin.safeParse(asin).data };
    const { isNew, known } = await registerReportedSku(commands, named, cause);
    if (isNew) newSkus++;
    for (const id of ['fnsku', 'asin'] as const) {
      const value = named[id];
      if (value === undefined || known[id] === undefined || known[id] === value) continue;
      const expected = `${known[id]}, the ${id.toUpperCase()} of ${sku.msku} in the catalog, which stays`;
      findings.add({ problems: [], warnings: [{ code: 'known-otherwise', value, expected }] });
    }
  });
  return newSkus;
}
