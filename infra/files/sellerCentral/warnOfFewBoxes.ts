import { advice } from '#infra/files/sellerCentral/advice';
import { cellFinding, type Report } from '#infra/files/sellerCentral/finding';
import type { Cell } from '#infra/files/sellerCentral/table';

/** Says before a plan is confirmed what too few boxes of an item cost. `cell` names the item. */
export function warnOfFewBoxes(cell: Cell, boxes: number, report: Report): void {
  if (boxes >= advice.boxesForOptimizedSplits) return;
  const expected =
    `at least ${advice.boxesForOptimizedSplits} boxes of the item instead of ${boxes}: ` +
    'with fewer, optimised splits fall back to minimal ones and their placement fee';
  report.warnings.push(cellFinding('few-boxes', cell, expected));
}
