import type { BoxContents } from '#infra/files/sellerCentral/boxContents/boxContents';
import { readBoxes } from '#infra/files/sellerCentral/boxContents/readBoxes';
import { type ParsedItem, readItem } from '#infra/files/sellerCentral/boxContents/readItem';
import { readSections } from '#infra/files/sellerCentral/boxContents/section';
import { cellFinding, type Report, sheetFinding } from '#infra/files/sellerCentral/finding';
import { fileLimits } from '#infra/files/sellerCentral/limits';
import type { Table } from '#infra/files/sellerCentral/table';
import type { ListedItem } from '#services/ports/sellerCentralFiles';

/** What is in which box: the part that pack lists and shipment downloads share. */
export function readBoxContents(table: Table, report: Report): BoxContents {
  const sections = readSections(table, report).map((section) => {
    const rows = section.itemRows.map((row) => readItem(table, row, section, report));
    checkRepeats(rows, report);
    return { section, rows, boxes: readBoxes(table, section, rows, report) };
  });
  if (sections.every(({ section }) => section.itemRows.length === 0)) {
    report.problems.push(sheetFinding('no-lines', table, 'a row for each SKU below the header'));
  }
  const rows = sections.flatMap((each) => each.rows);
  const items = mergeItems(rows.flatMap(({ item }) => item ?? []));
  const boxes = sections.reduce((sum, each) => sum + columnsUsed(each.rows), 0);
  if (boxes > fileLimits.boxes) {
    report.problems.push(
      sheetFinding('too-many-boxes', table, `at most ${fileLimits.boxes} boxes, not ${boxes}`),
    );
  }
  const whole = rows.every(({ item }) => item !== undefined);
  const units = items.reduce((sum, { quantity }) => sum + quantity, 0);
  return {
    items,
    boxes: sections.flatMap((each) => each.boxes),
    rows,
    totals: whole ? { skus: items.length, units, boxes } : undefined,
  };
}

function checkRepeats(rows: readonly ParsedItem[], report: Report): void {
  const seen = new Set<string>();
  for (const { cell } of rows) {
    if (!cell?.text) continue;
    if (seen.has(cell.text)) report.problems.push(cellFinding('repeated-msku', cell, 'one row for an MSKU'));
    seen.add(cell.text);
  }
}

const columnsUsed = (rows: readonly ParsedItem[]): number =>
  new Set(rows.flatMap(({ unitsIn }) => [...unitsIn.keys()])).size;

/** An MSKU that stands in two sections is one item. */
function mergeItems(items: readonly ListedItem[]): readonly ListedItem[] {
  const byMsku = new Map<string, ListedItem>();
  for (const item of items) {
    const quantity = item.quantity + (byMsku.get(item.msku)?.quantity ?? 0);
    byMsku.set(item.msku, { ...item, quantity });
  }
  return [...byMsku.values()];
}
