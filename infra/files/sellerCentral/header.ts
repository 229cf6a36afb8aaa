import { cellFinding, type Report, rowFinding } from '#infra/files/sellerCentral/finding';
import { type Cell, cellAt, filledCells, fold, type Table } from '#infra/files/sellerCentral/table';

/** A column that a file may have: the headers it goes by, and what we call it. */
export interface Column<Field extends string> {
  readonly field: Field;
  readonly headers: readonly string[];
}

export interface Header<Field extends string> {
  readonly row: number;
  readonly cells: ReadonlyMap<Field, Cell>;
  /** Header cells that are none of the columns. */
  readonly unknownCells: readonly Cell[];
}

/** Finds the columns in a header. Two of one field are a problem, since neither can be trusted. */
export function readHeader<Field extends string>(
  table: Table,
  row: number,
  columns: readonly Column<Field>[],
  report: Report,
): Header<Field> {
  const cells = new Map<Field, Cell>();
  const unknownCells: Cell[] = [];
  for (const filled of filledCells(table, row)) {
    const cell = { ...filled, name: filled.text };
    const column = columns.find(({ headers }) => headers.some((header) => fold(header) === fold(cell.text)));
    if (column === undefined) unknownCells.push(cell);
    else if (cells.has(column.field))
      report.problems.push(cellFinding('repeated-column', cell, 'this column once'));
    else cells.set(column.field, cell);
  }
  return { row, cells, unknownCells };
}

/** Reports each of `fields` that the header lacks. */
export function requireColumns<Field extends string>(
  table: Table,
  { row, cells }: Header<Field>,
  columns: readonly Column<Field>[],
  fields: readonly Field[],
  report: Report,
): void {
  for (const { field, headers } of columns) {
    if (!fields.includes(field) || cells.has(field)) continue;
    report.problems.push(rowFinding('missing-column', table, row, `a column ${headers.join(' or ')}`));
  }
}

/** The cell of a row under a field's header; undefined where the header lacks it. */
export function fieldCell<Field extends string>(
  table: Table,
  row: number,
  { cells }: Header<Field>,
  field: Field,
): Cell | undefined {
  const header = cells.get(field);
  return header && cellAt(table, row, header.column, header.text);
}
