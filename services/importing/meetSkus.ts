import { Asin } from '#domain/catalog/sku/values';
import type { NetworkCommandHandler } from '#services/aggregates';
import { meetSku, type NamedSku } from '#services/catalog/meetSku';
import type { Cause } from '#services/engine/handling/cause';
import { forEachAtOnce } from '#services/importing/forEachAtOnce';
import type { ReportFindings } from '#services/ports/reportFindings';

const atOnce = 32;

/**
 * Tells the catalog of the SKUs of a report. One that the catalog knows by another FNSKU or ASIN is worth a look.
 *
 * @returns how many were new
 */
export async function meetSkus(
  commands: NetworkCommandHandler,
  skus: Iterable<NamedSku>,
  findings: ReportFindings,
  cause: Cause,
): Promise<number> {
  let newSkus = 0;
  await forEachAtOnce(skus, atOnce, async ({ asin, ...sku }) => {
    const named = { ...sku, asin: Asin.safeParse(asin).data };
    const { isNew, known } = await meetSku(commands, named, cause);
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
