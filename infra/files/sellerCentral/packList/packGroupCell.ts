import { type Cell, labelled, type Table, within } from '#infra/files/sellerCentral/table';

/** The number beside `Pack group number` in a text, or within `Pack group: 1` in a workbook. */
export function packGroupCell(table: Table, headerRow: number): Cell | undefined {
  return (
    labelled(table, 'Pack group number', headerRow) ??
    within(table, headerRow, /^pack group: ?(.+)$/, 'Pack group')
  );
}
