import {
  type BoxField,
  boxColumn,
  boxRows,
  type ItemField,
  itemColumns,
  requiredItemColumns,
} from '#infra/files/sellerCentral/boxContents/columns';
import { cellFinding, type Report, rowFinding } from '#infra/files/sellerCentral/finding';
import { type Header, readHeader, requireColumns } from '#infra/files/sellerCentral/header';
import { type Cell, cellAt, filledCells, findRows, fold, type Table } from '#infra/files/sellerCentral/table';

/** A header, the rows of items below it, and the rows that describe the boxes: found by their texts. */
export interface Section {
  readonly header: Header<ItemField>;
  /** The header cells of the boxes, from left to right. */
  readonly boxes: readonly Cell[];
  readonly itemRows: readonly number[];
  /** The label of each row that describes the boxes. */
  readonly labels: ReadonlyMap<BoxField, Cell>;
}

/** Every section of the table; case-packed SKUs can stand in one of their own. */
export function readSections(table: Table, report: Report): readonly Section[] {
  const headerRows = findRows(table, 'SKU', 'FNSKU');
  return headerRows.map((row, index) =>
    readSection(table, row, headerRows[index + 1] ?? table.rows.length + 1, report),
  );
}

function readSection(table: Table, headerRow: number, end: number, report: Report): Section {
  const header = readHeader(table, headerRow, itemColumns, report);
  requireColumns(table, header, itemColumns, requiredItemColumns, report);
  const boxes = boxColumns(header, report);
  const firstBox = boxes[0];
  if (firstBox === undefined) {
    report.problems.push(
      rowFinding('missing-column', table, headerRow, 'a column Box 1 units or Box 1 quantity'),
    );
  }
  const labels = new Map<BoxField, Cell>();
  const itemRows: number[] = [];
  for (let row = headerRow + 1; row < end; row++) {
    const lead = filledCells(table, row).find(({ column }) => column < (firstBox?.column ?? column + 1));
    const label = lead && boxRows.get(withoutUnit(lead.text));
    if (lead && label && !labels.has(label)) labels.set(label, lead);
    else if (lead && labels.size === 0) itemRows.push(row);
  }
  return { header, boxes, itemRows, labels };
}

function boxColumns({ unknownCells }: Header<ItemField>, report: Report): readonly Cell[] {
  const boxes = new Map<string, Cell>();
  for (const cell of unknownCells) {
    const name = fold(cell.text);
    if (!boxColumn.test(name)) continue;
    if (boxes.has(name)) report.problems.push(cellFinding('repeated-column', cell, 'this column once'));
    boxes.set(name, cell);
  }
  return [...boxes.values()];
}

const withoutUnit = (label: string): string => fold(label).replace(/ ?\([^()]*\)$/, '');

/** What a section says of a box: the cell of one of its rows in the box's column. */
export function boxCell(table: Table, { labels }: Section, box: Cell, field: BoxField): Cell | undefined {
  const label = labels.get(field);
  return label && cellAt(table, label.row, box.column, `${label.text} ${box.text}`);
}
