import { type FbaInventoryLine, fbaInventory } from '#infra/reports/fbaInventory';
import { readRows } from '#infra/reports/readRows';
import type { RecognisedReport } from '#infra/reports/recogniseReport';
import { ReportFindings } from '#infra/reports/reportFindings';
import { type InventoryAnswer, inventory } from '#services/queries/inventory';
import type { ReadSide } from '#services/queries/readSide';

export interface InventoryComparison {
  readonly skus: number;
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

const compared = Object.keys(columns) as readonly (keyof typeof columns)[];

/**
 * Amazon's count of every SKU beside ours. The report does not say of which moment it is, so that it is compared with
 * how things are now, and not recorded.
 */
export async function compareInventory(
  side: ReadSide,
  path: string,
  report: RecognisedReport,
  of: { readonly sellerId: string; readonly network: string },
): Promise<InventoryComparison> {
  const levels = new Map((await inventory(side, { ...of, by: 'network' })).map((each) => [each.msku, each]));
  const findings = new ReportFindings();
  const differences: InventoryDifference[] = [];
  let skus = 0;
  for await (const line of readRows(path, report, fbaInventory, findings)) {
    skus++;
    const level = levels.get(line.msku);
    for (const quantity of compared) {
      const amazon = line[quantity];
      const here = level === undefined ? 0 : columns[quantity](level);
      if (amazon !== undefined && amazon !== here)
        differences.push({ msku: line.msku, quantity, here, amazon });
    }
  }
  return { skus, findings, differences };
}
