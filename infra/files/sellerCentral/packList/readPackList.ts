import type { Box } from '#domain/inbound/box';
import type { ListedBox } from '#infra/files/sellerCentral/boxContents/boxContents';
import { checkTotals, type DeclaredTotals } from '#infra/files/sellerCentral/boxContents/checkTotals';
import { readBoxContents } from '#infra/files/sellerCentral/boxContents/readBoxContents';
import { cellFinding, type Report } from '#infra/files/sellerCentral/finding';
import { readCell, requireCell, textUpTo, wholeNumber } from '#infra/files/sellerCentral/formats';
import { packGroupCell } from '#infra/files/sellerCentral/packList/packGroupCell';
import { capturedValue, labelledValue, type Table } from '#infra/files/sellerCentral/table';
import { warnOfFewBoxes } from '#infra/files/sellerCentral/warnOfFewBoxes';
import type { PackList } from '#services/ports/sellerCentralFiles';

const groupNumber = wholeNumber(1, 9999);
const boxName = textUpTo(64);
const workflow = textUpTo(255);

/** The pack list whose first header stands in `headerRow`. Whole only where it leaves no problem in the report. */
export function readPackList(table: Table, headerRow: number, report: Report): PackList {
  const packGroup = requireCell(packGroupCell(table, headerRow), groupNumber, report) ?? 0;
  const workflowName = readCell(labelledValue(table, 'Workflow name', headerRow), workflow, report);
  const contents = readBoxContents(table, report);
  checkTotals(table, declaredTotals(table, headerRow), contents, report);
  for (const { cell, unitsIn } of contents.rows) {
    if (cell && unitsIn.size > 0) warnOfFewBoxes(cell, unitsIn.size, report);
  }
  return {
    kind: 'pack-list',
    packGroup,
    ...(workflowName !== undefined && { workflowName }),
    items: contents.items,
    boxes: nameBoxes(packGroup, contents.boxes, report),
  };
}

/** A text has a row for each; a workbook has `Total SKUs: 2 (29 units)` in one cell, and counts its boxes. */
function declaredTotals(table: Table, headerRow: number): DeclaredTotals {
  const boxes = labelledValue(table, 'Total box count', headerRow);
  return {
    skus:
      labelledValue(table, 'SKUs', headerRow) ??
      capturedValue(table, headerRow, /^total skus: ?(\d+) \(\d+ units?\)$/, 'Total SKUs'),
    units:
      labelledValue(table, 'Units', headerRow) ??
      capturedValue(table, headerRow, /^total skus: ?\d+ \((\d+) units?\)$/, 'Units'),
    ...(boxes && { boxes }),
  };
}

/** A box without a name is called as Seller Central would: `P1 - B2`. */
function nameBoxes(packGroup: number, boxes: readonly ListedBox[], report: Report): readonly Box[] {
  const names = new Set<string>();
  return boxes.map(({ header, name: cell, id: _, ...box }) => {
    const number = /\d+/.exec(header.text)?.[0];
    const name = readCell(cell, boxName, report) ?? `P${packGroup} - B${number}`;
    if (names.has(name)) {
      report.problems.push(
        cellFinding('repeated-box', cell ?? header, 'a name for each box that no other has'),
      );
    }
    names.add(name);
    return { name, ...box };
  });
}
