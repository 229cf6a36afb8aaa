import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fileLimits } from '#infra/files/sellerCentral/limits';

/** The workbook would take more memory than a file of Seller Central ever does. */
export class WorkbookTooLarge extends Error {
  override readonly name = 'WorkbookTooLarge';
}

/**
 * The workbook's XML, packed anew without compression, for a library that believes what a workbook says of itself: one
 * cell at row 1,000,000,000 would have it make all the rows before. It also takes a formula's error for an empty cell;
 * here the error becomes the cell's text, so that `#N/A` for an expiration date is found and not forgotten.
 *
 * @throws WorkbookTooLarge when it unpacks to too much, or places a cell too far out
 */
export function boundedWorkbook(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  let unpacked = 0;
  let parts = 0;
  const files = unzipSync(bytes, {
    filter({ name, originalSize }) {
      unpacked += originalSize;
      if (unpacked > fileLimits.unpacked || ++parts > fileLimits.parts) throw new WorkbookTooLarge();
      return name.endsWith('.xml') || name.endsWith('.rels');
    },
  });
  for (const [name, part] of Object.entries(files)) {
    const xml = strFromU8(part);
    if (!xml.includes('sheetData')) continue;
    if (laidOutCells(xml) > fileLimits.cells) throw new WorkbookTooLarge();
    files[name] = strToU8(xml.replaceAll(' t="e"', ' t="str"'));
  }
  return new Uint8Array(zipSync(files, { level: 0 }));
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
