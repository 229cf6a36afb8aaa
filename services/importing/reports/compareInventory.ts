import type { Network } from '#domain/values/network';
import type { ReportedSku } from '#services/catalog/sku/registerReportedSku';
import type { Cause } from '#services/engine/handling/cause';
import type { ImportPorts } from '#services/importing/reports/importPorts';
import { registerReportedSkus } from '#services/importing/reports/registerReportedSkus';
import { type InventoryAnswer, inventory } from '#services/inventory/stock/inventory';
import { ReportFindings } from '#services/ports/reportFindings';
import type { FbaInventoryLine } from '#services/ports/reportRows';
import type { RecognisedReport } from '#services/ports/reports';
import type { ReadSide } from '#services/readSide/readSide';

export interface InventoryComparison {
  readonly skus: number;
  /** Those that were not in the catalog, and now are. */
  readonly newSkus: number;
  readonly findings: ReportFindings;
  readonly differences: readonly InventoryDifference[];
}

export interface InventoryDifference {
  readonly msku: string;
  /** The report's column. */
  readonly quantity: keyof typeof columns;
  readonly here: number;
  readonly amazon: number;
}

const columns = {
  fulfillable: ({ fulfillableQuantity }) => fulfillableQuantity,
  unsellable: ({ unfulfillableQuantity }) => unfulfillableQuantity.totalUnfulfillableQuantity,
  reserved: ({ reservedQuantity }) => reservedQuantity.totalReservedQuantity,
  inboundWorking: ({ inboundWorkingQuantity }) => inboundWorkingQuantity,
  inboundShipped: ({ inboundShippedQuantity }) => inboundShippedQuantity,
  inboundReceiving: ({ inboundReceivingQuantity }) => inboundReceivingQuantity,
} as const satisfies { readonly [Column in keyof FbaInventoryLine]?: (level: InventoryAnswer) => number };

const comparedColumns = Object.keys(columns) as readonly (keyof typeof columns)[];

/**
 * Amazon's count of every SKU beside ours. The report does not say of which moment it is, so that it is compared with
 * how things are now, and not recorded. The catalog learns of its SKUs.
 */
export async function compareInventory(
  { commands, reports, ...side }: ReadSide & ImportPorts,
  path: string,
  report: RecognisedReport,
  network: Network,
  cause: Cause,
  { dryRun = false }: { readonly dryRun?: boolean } = {},
): Promise<InventoryComparison> {
  const of = { sellerId: cause.sellerId, network, by: 'network' } as const;
  const levels = new Map((await inventory(side, of)).map((each) => [each.msku, each]));
  const findings = new ReportFindings();
  const differences: InventoryDifference[] = [];
  const reportedSkus = new Map<string, ReportedSku>();
  let skus = 0;
  for await (const line of reports.fbaInventory(path, report, findings)) {
    skus++;
    const { msku, fnsku, asin, title } = line;
    reportedSkus.set(msku, { msku, fnsku, asin, title });
    const level = levels.get(line.msku);
    for (const quantity of comparedColumns) {
      const amazon = line[quantity];
      const here = level === undefined ? 0 : columns[quantity](level);
      if (amazon !== undefined && amazon !== here)
        differences.push({ msku: line.msku, quantity, here, amazon });
    }
  }
  const isTaken = !dryRun && findings.problemCount === 0;
  const newSkus = isTaken ? await registerReportedSkus(commands, reportedSkus.values(), findings, cause) : 0;
  return { skus, newSkus, findings, differences };
}
