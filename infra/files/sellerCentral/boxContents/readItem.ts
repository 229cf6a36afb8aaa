import type { ItemField } from '#infra/files/sellerCentral/boxContents/columns';
import type { ListedItem } from '#infra/files/sellerCentral/boxContents/listedItem';
import type { Section } from '#infra/files/sellerCentral/boxContents/section';
import { foundAt, type Report } from '#infra/files/sellerCentral/finding';
import { need, read, textUpTo, wholeNumber } from '#infra/files/sellerCentral/formats';
import { under } from '#infra/files/sellerCentral/header';
import { needMsku } from '#infra/files/sellerCentral/needMsku';
import { type Cell, cellAt, type Table } from '#infra/files/sellerCentral/table';

/** A row of a section as far as it could be read. */
export interface ItemRead {
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

export function readItem(table: Table, row: number, section: Section, report: Report): ItemRead {
  const cell = (field: ItemField) => under(table, row, section.header, field);
  const msku = needMsku(cell('msku'), report);
  const asin = need(cell('asin'), asinText, report);
  const fnsku = need(cell('fnsku'), fnskuText, report);
  const title = read(cell('title'), longText, report);
  const condition = read(cell('condition'), longText, report);
  const prepType = read(cell('prepType'), longText, report);
  const quantity = need(cell('quantity'), units, report);
  const boxedQuantity = read(cell('boxedQuantity'), unitsInBox, report);
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

function readUnits(table: Table, row: number, boxes: readonly Cell[], report: Report): ItemRead['unitsIn'] {
  const unitsIn = new Map<number, number | undefined>();
  const filled = table.rows[row - 1]?.length ?? 0;
  for (const { column, text } of boxes) {
    if (column > filled) break;
    const cell = cellAt(table, row, column, text);
    const count = read(cell, unitsInBox, report);
    if (cell.text !== '' && count !== 0) unitsIn.set(column, count);
  }
  return unitsIn;
}

function sumOf(unitsIn: ItemRead['unitsIn']): number | undefined {
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
  report.problems.push(foundAt('boxed-quantity', cell, expected));
}
