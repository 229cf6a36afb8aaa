import Big from 'big.js';
import readSheets from 'read-excel-file/universal';
import { boundedWorkbook, WorkbookTooLarge } from '#infra/files/sellerCentral/boundedWorkbook';
import { excerpt } from '#infra/files/sellerCentral/finding';
import { tooLarge } from '#infra/files/sellerCentral/limits';
import type { Table } from '#infra/files/sellerCentral/table';
import type { Finding } from '#services/ports/finding';

/** The sheets of an `.xlsx` workbook: of formulas their stored results, of date cells MM/DD/YYYY as the template asks. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Table[] | Finding> {
  try {
    const sheets = await readSheets(new Blob([boundedWorkbook(bytes)]), { parseNumber: decimalText });
    return sheets.map(({ sheet, data }) => ({ sheet, rows: data.map((row) => row.map(cellText)) }));
  } catch (error) {
    if (error instanceof WorkbookTooLarge) return tooLarge;
    return {
      code: 'unreadable-workbook',
      expected: `an .xlsx workbook; open it, save it anew and import that (${excerpt(String(error))})`,
    };
  }
}

function cellText(value: unknown): string {
  if (value === null) return '';
  if (!(value instanceof Date)) return String(value);
  if (Number.isNaN(value.getTime())) return 'not a date';
  const [year, month, day] = value.toISOString().slice(0, 10).split('-');
  return `${month}/${day}/${year}`;
}

/** A spreadsheet stores up to 17 digits and shows 15: a stored 28.499999999999996 is the 28.5 that its user sees. */
const decimalText = (stored: string): string =>
  /^-?\d{1,40}(\.\d{1,40})?([eE][+-]?\d{1,3})?$/.test(stored) ? new Big(stored).prec(15).toFixed() : stored;
