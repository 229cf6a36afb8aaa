import type { ListedItem } from '#infra/sellerCentral/boxContents/boxContents';
import type { ItemField } from '#infra/sellerCentral/boxContents/columns';
import type { Section } from '#infra/sellerCentral/boxContents/section';
import { foundAt, type Report } from '#infra/sellerCentral/finding';
import { need, read, textUpTo, wholeNumber } from '#infra/sellerCentral/formats';
import { under } from '#infra/sellerCentral/header';
import { needMsku } from '#infra/sellerCentral/needMsku';
import { type Cell, cellAt, type Table } from '#infra/sellerCentral/table';

/** A row of a section: an item, and its units in each box by the box's column. */
export interface ItemRead {
  readonly cell: Cell;
  readonly item: ListedItem;
  readonly unitsIn: ReadonlyMap<number, number>;
}

const units = wholeNumber(1, 500_000);
const unitsInBox = wholeNumber(0, 500_000);
const longText = textUpTo(2000);
const asinText = textUpTo(10);
const fnskuText = textUpTo(40);

/** The item of a row; undefined where it is not whole, which the report explains. */
export function readItem(table: Table, row: number, section: Section, report: Report): ItemRead | undefined {
  const cell = (field: ItemField) => under(table, row, section.header, field);
  const at = cell('msku');
  const msku = needMsku(at, report);
  const asin = need(cell('asin'), asinText, report);
  const fnsku = need(cell('fnsku'), fnskuText, report);
  const title = read(cell('title'), longText, report);
  const condition = read(cell('condition'), longText, report);
  const prepType = read(cell('prepType'), longText, report);
  const quantity = need(cell('quantity'), units, report);
  const boxedQuantity = read(cell('boxedQuantity'), unitsInBox, report);
  const unitsIn = readUnits(table, row, section.boxes, report);
  checkBoxed(cell('quantity'), quantity, unitsIn, report);
  checkBoxed(cell('boxedQuantity'), boxedQuantity, unitsIn, report);

  if (!at || !unitsIn || msku === undefined || !asin || !fnsku || !quantity) return undefined;
  const described = {
    ...(title !== undefined && { title }),
    ...(condition !== undefined && { condition }),
    ...(prepType !== undefined && { prepType }),
  };
  return { cell: at, item: { msku, fnsku, asin, quantity, ...described }, unitsIn };
}

/** An empty cell is 0 units. Undefined where a cell cannot be read. */
function readUnits(
  table: Table,
  row: number,
  boxes: readonly Cell[],
  report: Report,
): ReadonlyMap<number, number> | undefined {
  const cells = boxes
    .map(({ column, text }) => cellAt(table, row, column, text))
    .filter(({ text }) => text !== '');
  const counts = cells.map((cell) => [cell.column, read(cell, unitsInBox, report)] as const);
  const readable = counts.flatMap(([column, count]) =>
    count === undefined ? [] : [[column, count] as const],
  );
  return readable.length === counts.length ? new Map(readable) : undefined;
}

function checkBoxed(
  cell: Cell | undefined,
  quantity: number | undefined,
  unitsIn: ReadonlyMap<number, number> | undefined,
  report: Report,
): void {
  if (cell === undefined || quantity === undefined || unitsIn === undefined) return;
  const boxed = [...unitsIn.values()].reduce((sum, units) => sum + units, 0);
  if (boxed === quantity) return;
  report.problems.push(
    foundAt('boxed-quantity', cell, `${boxed} units, the sum of the row's boxes, or other boxes`),
  );
}
