import type { Column } from '#infra/files/sellerCentral/header';

export type ItemField =
  | 'msku'
  | 'title'
  | 'asin'
  | 'fnsku'
  | 'condition'
  | 'prepType'
  | 'quantity'
  | 'boxedQuantity';

/** The columns of an item's row, in pack lists (text and workbook) and shipment downloads; others are not needed. */
export const itemColumns: readonly Column<ItemField>[] = [
  { field: 'msku', headers: ['SKU'] },
  { field: 'title', headers: ['Title', 'Product title'] },
  { field: 'asin', headers: ['ASIN'] },
  { field: 'fnsku', headers: ['FNSKU'] },
  { field: 'condition', headers: ['Condition'] },
  { field: 'prepType', headers: ['Prep type'] },
  { field: 'quantity', headers: ['Quantity', 'Expected quantity', 'Total units'] },
  { field: 'boxedQuantity', headers: ['Boxed quantity'] },
];

export const requiredItemColumns: readonly ItemField[] = ['msku', 'asin', 'fnsku', 'quantity'];

/** `Box 1 units` in a text, `Box 1 quantity` in a workbook. */
export const boxColumn = /^box \d{1,5} (units|quantity)$/;

export type BoxField = 'id' | 'name' | 'length' | 'width' | 'height' | 'weight';

/** Labels of the rows below the items, without the unit in brackets; the value of each box stands in its own column. */
export const boxRows: ReadonlyMap<string, BoxField> = new Map([
  ['box id', 'id'],
  ['box name', 'name'],
  ['name of box', 'name'],
  ['box length', 'length'],
  ['box width', 'width'],
  ['box height', 'height'],
  ['box weight', 'weight'],
]);
