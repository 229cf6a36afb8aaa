import { strFromU8, unzipSync } from 'fflate';
import { fileLimits } from '#infra/sellerCentral/limits';

/** The workbook would take more memory than a file of Seller Central ever does. */
export class WorkbookTooLarge extends Error {
  override readonly name = 'WorkbookTooLarge';
}

/**
 * Lets a workbook pass that can be laid out in memory. The library that reads it believes what it says of itself: one
 * cell at row 1,000,000,000 would have it make all the rows before.
 *
 * @throws WorkbookTooLarge when it unpacks to too much, or places a cell too far out
 */
export function boundWorkbook(bytes: Uint8Array): void {
  let unpacked = 0;
  let parts = 0;
  const sheets = unzipSync(bytes, {
    filter({ name, originalSize }) {
      unpacked += originalSize;
      if (unpacked > fileLimits.unpacked || ++parts > fileLimits.parts) throw new WorkbookTooLarge();
      return name.endsWith('.xml');
    },
  });
  for (const part of Object.values(sheets)) {
    const xml = strFromU8(part);
    if (xml.includes('sheetData') && laidOutCells(xml) > fileLimits.cells) throw new WorkbookTooLarge();
  }
}

/** The rectangle up to the furthest row and column that a sheet names; without bound where it names one oddly. */
function laidOutCells(sheet: string): number {
  let rows = 0;
  let columns = 1;
  for (const [, reference = ''] of sheet.matchAll(/\br\s*=\s*["']([^"']{0,40})/g)) {
    const [, letters, digits] = /^([A-Z]{0,3})(\d{1,7})$/.exec(reference) ?? [];
    if (letters === undefined || digits === undefined) return Number.POSITIVE_INFINITY;
    rows = Math.max(rows, Number(digits));
    columns = Math.max(columns, columnNumber(letters));
  }
  return rows * columns;
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
