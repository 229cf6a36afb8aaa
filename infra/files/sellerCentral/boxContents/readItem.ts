import type { ItemField } from '#infra/files/sellerCentral/boxContents/columns';
import type { Section } from '#infra/files/sellerCentral/boxContents/section';
import { cellFinding, type Report } from '#infra/files/sellerCentral/finding';
import { readCell, requireCell, textUpTo, wholeNumber } from '#infra/files/sellerCentral/formats';
import { fieldCell } from '#infra/files/sellerCentral/header';
import { requireMsku } from '#infra/files/sellerCentral/requireMsku';
import { type Cell, cellAt, type Table } from '#infra/files/sellerCentral/table';
import type { ListedItem } from '#services/ports/sellerCentralFiles';

/** A row of a section as far as it could be read. */
export interface ParsedItem {
  /** Of its MSKU. */
  readonly cell: Cell | undefined;
  /** Undefined where something of the row is missing or wrong, which the report explains. */
  readonly item: ListedItem | undefined;
  /** The units in each box that has some, by the box's column; undefined where they cannot be read. */
  readonly unitsIn: ReadonlyMap<number, number | undefined>;
}

const units = wholeNumber(1, 500_000);
const unitsInBox = wholeNumber(0, 500_000);
const longText = textUpTo(2000);
const asinText = textUpTo(10);
const fnskuText = textUpTo(40);

export function readItem(table: Table, row: number, section: Section, report: Report): ParsedItem {
  const cell = (field: ItemField) => fieldCell(table, row, section.header, field);
  const msku = requireMsku(cell('msku'), report);
  const asin = requireCell(cell('asin'), asinText, report);
  const fnsku = requireCell(cell('fnsku'), fnskuText, report);
  const title = readCell(cell('title'), longText, report);
  const condition = readCell(cell('condition'), longText, report);
  const prepType = readCell(cell('prepType'), longText, report);
  const quantity = requireCell(cell('quantity'), units, report);
  const boxedQuantity = readCell(cell('boxedQuantity'), unitsInBox, report);
  const unitsIn = readUnits(table, row, section.boxes, report);
  const boxed = sumOf(unitsIn);
  checkBoxed(cell('quantity'), quantity, boxed, report);
  checkBoxed(cell('boxedQuantity'), boxedQuantity, boxed, report);

  const whole = msku && asin && fnsku && quantity && boxed !== undefined;
  const item = whole && {
    msku,
    fnsku,
    asin,
    quantity,
    ...(title !== undefined && { title }),
    ...(condition !== undefined && { condition }),
    ...(prepType !== undefined && { prepType }),
  };
  return { cell: cell('msku'), item: item || undefined, unitsIn };
}

function readUnits(table: Table, row: number, boxes: readonly Cell[], report: Report): ParsedItem['unitsIn'] {
  const unitsIn = new Map<number, number | undefined>();
  const filled = table.rows[row - 1]?.length ?? 0;
  for (const { column, text } of boxes) {
    if (column > filled) break;
    const cell = cellAt(table, row, column, text);
    const count = readCell(cell, unitsInBox, report);
    if (cell.text !== '' && count !== 0) unitsIn.set(column, count);
  }
  return unitsIn;
}

function sumOf(unitsIn: ParsedItem['unitsIn']): number | undefined {
  let sum = 0;
  for (const count of unitsIn.values()) {
    if (count === undefined) return undefined;
    sum += count;
  }
  return sum;
}

function checkBoxed(
  cell: Cell | undefined,
  quantity: number | undefined,
  boxed: number | undefined,
  report: Report,
): void {
  if (!cell || quantity === undefined || boxed === undefined || boxed === quantity) return;
  const expected = `${boxed} units, the sum of the row's boxes, or other boxes`;
  report.problems.push(cellFinding('boxed-quantity', cell, expected));
}
