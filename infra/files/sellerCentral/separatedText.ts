import { CsvError, parse } from 'csv-parse/sync';
import { fileLimits, tooLarge } from '#infra/files/sellerCentral/limits';
import { fold, type Table } from '#infra/files/sellerCentral/table';
import type { Finding } from '#services/ports/finding';

/** The rows of tab, comma or semicolon separated text, with lines that end in CRLF, CR or LF. */
export function parseSeparatedText(text: string): Table | Finding {
  const separator = separatorOf(text);
  if (occurrences(text, separator) > fileLimits.cells) return tooLarge;
  let parsed = 0;
  try {
    const rows = parse(text, {
      delimiter: separator,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: longestRow,
      to: fileLimits.rows + 1,
      on_record: (row: string[]) => {
        parsed++;
        return row;
      },
    });
    return { rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return {
      code: 'unreadable-rows',
      row: parsed + 1,
      expected: `rows that can be told apart; from here on a quotation mark may be missing (${error.code})`,
    };
  }
}

/** In characters, so that a quotation mark that is never closed does not swallow a large file. */
const longestRow = 1_000_000;
const separators = ['\t', ',', ';'];

/** The separator that makes a header of one of the first lines: other lines may hold commas in plenty. */
function separatorOf(text: string): string {
  for (const line of text.slice(0, 100_000).split(/[\r\n]+/)) {
    for (const separator of separators) {
      const cells = line.split(separator).map((cell) => fold(cell.replaceAll('"', '')));
      if (cells.length > 1 && cells.some((cell) => cell === 'sku' || cell === 'merchant sku'))
        return separator;
    }
  }
  return ',';
}

function occurrences(text: string, separator: string): number {
  let count = 0;
  for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) count++;
  return count;
}
