import { type Cell, columnLetter, type Table } from '#infra/files/sellerCentral/table';
import type { Finding, FindingCode } from '#services/ports/finding';

/** Gathers everything found in one file, so that a person mends it once. */
export interface Report {
  /** The file is refused. */
  readonly problems: Finding[];
  /** The file is read; a person should look. */
  readonly warnings: Finding[];
}

/** About one cell. */
export const cellFinding = (code: FindingCode, cell: Cell, expected: string): Finding => ({
  code,
  ...(cell.sheet !== undefined && { sheet: cell.sheet }),
  row: cell.row,
  column: { letter: columnLetter(cell.column), ...(cell.name !== undefined && { name: cell.name }) },
  value: excerpt(cell.text),
  expected,
});

/** About a row, such as a header that lacks a column. */
export const rowFinding = (code: FindingCode, { sheet }: Table, row: number, expected: string): Finding => ({
  code,
  ...(sheet !== undefined && { sheet }),
  row,
  expected,
});

/** About a whole sheet or text. */
export const sheetFinding = (code: FindingCode, { sheet }: Table, expected: string): Finding => ({
  code,
  ...(sheet !== undefined && { sheet }),
  expected,
});

const longestShown = 120;

export const excerpt = (text: string): string => {
  const start = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  return start.replace(/[\p{Cc}\u2028\u2029]/gu, (control) => `\\u{${control.codePointAt(0)?.toString(16)}}`);
};
