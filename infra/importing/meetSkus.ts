import { Asin } from '#domain/sku/values';
import { forEachAtOnce } from '#infra/importing/forEachAtOnce';
import type { ReportFindings } from '#infra/reports/reportFindings';
import type { Cause } from '#services/cause';
import type { CommandHandler } from '#services/commandHandler';
import { meetSku, type NamedSku } from '#services/meetSku';

const atOnce = 32;

/**
 * Tells the catalog of the SKUs of a report. One that the catalog knows by another FNSKU or ASIN is worth a look.
 *
 * @returns how many were new
 */
export async function meetSkus(
  commands: CommandHandler,
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
