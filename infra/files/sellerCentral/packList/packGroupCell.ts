import { type Cell, capturedValue, labelledValue, type Table } from '#infra/files/sellerCentral/table';

/** The number beside `Pack group number` in a text, or within `Pack group: 1` in a workbook. */
export function packGroupCell(table: Table, headerRow: number): Cell | undefined {
  return (
    labelledValue(table, 'Pack group number', headerRow) ??
    capturedValue(table, headerRow, /^pack group: ?(.+)$/, 'Pack group')
  );
}
