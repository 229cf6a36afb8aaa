import type { BoxContents, ListedItem } from '#infra/sellerCentral/boxContents/boxContents';
import { readBoxes } from '#infra/sellerCentral/boxContents/readBoxes';
import { type ItemRead, readItem } from '#infra/sellerCentral/boxContents/readItem';
import { readSections } from '#infra/sellerCentral/boxContents/section';
import { foundAt, foundIn, type Report } from '#infra/sellerCentral/finding';
import { fileLimits } from '#infra/sellerCentral/limits';
import type { Cell, Table } from '#infra/sellerCentral/table';

/** What is in which box: the part that pack lists and shipment downloads share. */
export function readBoxContents(table: Table, report: Report): BoxContents {
  const sections = readSections(table, report).map((section) => {
    const items = section.itemRows.flatMap((row) => readItem(table, row, section, report) ?? []);
    checkRepeats(items, report);
    return { items, boxes: readBoxes(table, section, items, report), rows: section.itemRows.length };
  });
  if (sections.every(({ rows }) => rows === 0)) {
    report.problems.push(foundIn('no-lines', table, 'a row for each SKU below the header'));
  }
  const boxes = sections.flatMap((section) => section.boxes);
  if (boxes.length > fileLimits.boxes) {
    report.problems.push(
      foundIn('too-many-boxes', table, `at most ${fileLimits.boxes} boxes, not ${boxes.length}`),
    );
  }
  return { ...merged(sections.flatMap(({ items }) => items)), boxes };
}

function checkRepeats(items: readonly ItemRead[], report: Report): void {
  const seen = new Set<string>();
  for (const { cell, item } of items) {
    if (seen.has(item.msku)) report.problems.push(foundAt('repeated-msku', cell, 'one row for an MSKU'));
    seen.add(item.msku);
  }
}

/** An MSKU that stands in two sections is one item. */
function merged(items: readonly ItemRead[]): Pick<BoxContents, 'items' | 'cells'> {
  const cells = new Map<string, Cell>();
  const byMsku = new Map<string, ListedItem>();
  for (const { cell, item } of items) {
    const before = byMsku.get(item.msku);
    byMsku.set(item.msku, { ...item, quantity: item.quantity + (before?.quantity ?? 0) });
    if (!before) cells.set(item.msku, cell);
  }
  return { items: [...byMsku.values()], cells };
}
