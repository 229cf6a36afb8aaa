import { PositiveDecimal } from '#domain/values/decimal';
import { LocalDate, type Owner } from '#domain/values/item';
import { cellFinding, type Report } from '#infra/files/sellerCentral/finding';
import { type Cell, fold } from '#infra/files/sellerCentral/table';
import type { FindingCode } from '#services/ports/finding';

/** What a cell must look like, and what it then says. */
export interface Format<Value> {
  readonly code: FindingCode;
  readonly expected: string;
  /** Undefined where the text is not of this format. */
  parse(text: string): Value | undefined;
}

/** The value of a cell; undefined where there is none, or where it is a problem, which is then reported. */
export function readCell<Value>(
  cell: Cell | undefined,
  format: Format<Value>,
  report: Report,
): Value | undefined {
  if (cell === undefined || cell.text === '') return undefined;
  if (/[\p{Cc}\u2028\u2029]/u.test(cell.text)) {
    report.problems.push(
      cellFinding('control-character', cell, 'one line of text without control characters'),
    );
    return undefined;
  }
  const value = format.parse(cell.text);
  if (value === undefined) report.problems.push(cellFinding(format.code, cell, format.expected));
  return value;
}

/** As {@link readCell}, where an empty cell is a problem too. A column that is not there was reported with the header. */
export function requireCell<Value>(
  cell: Cell | undefined,
  format: Format<Value>,
  report: Report,
): Value | undefined {
  if (cell?.text === '') report.problems.push(cellFinding('missing-value', cell, format.expected));
  return readCell(cell, format, report);
}

/** Free text, such as a title. */
export const textUpTo = (longest: number): Format<string> => ({
  code: 'not-text',
  expected: `a text of 1 to ${longest} characters`,
  parse: (text) => (text.length <= longest ? text : undefined),
});

export const wholeNumber = (from: number, to: number): Format<number> => ({
  code: 'not-a-whole-number',
  expected: `a whole number from ${from} to ${to}, in digits alone`,
  parse: (text) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : -1;
    return number >= from && number <= to ? number : undefined;
  },
});

/** A side or a weight, exactly as written. */
export const decimal: Format<string> = {
  code: 'not-a-decimal',
  expected: 'a number above 0 such as 28.5, with a point and without separators of thousands',
  parse: (text) => PositiveDecimal.safeParse(text).data,
};

/** MM/DD/YYYY, as the template asks whatever the country, to YYYY-MM-DD. */
export const day: Format<string> = {
  code: 'not-a-day',
  expected: 'a day as MM/DD/YYYY, the month first, such as 06/30/2027',
  parse: (text) => {
    const [, month = '', date = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
    return LocalDate.safeParse(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`).data;
  },
};

/** Who preps or labels. Whether Amazon still does on the day is the plan's to decide. */
export const owner: Format<Owner> = {
  code: 'not-an-owner',
  expected: 'Seller or Amazon',
  parse: (text) => owners.get(fold(text)),
};

const owners = new Map<string, Owner>([
  ['seller', 'SELLER'],
  ['amazon', 'AMAZON'],
]);
