import { finished } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import type { RecognisedReport } from '#services/ports/reports';

/** From this row on the text cannot be told into rows. */
export class RowsUnreadable extends Error {
  override readonly name = 'RowsUnreadable';
  readonly row: number;

  constructor(row: number, why: string) {
    super(why);
    this.row = row;
  }
}

/** In characters: what a quotation mark that is never closed, or a million columns, can cost. */
const longestRow = 1_000_000;

/**
 * The cells of each row of separated text that comes in pieces. All rows before a broken one are given.
 *
 * @throws RowsUnreadable
 */
export async function* parseRows(
  text: AsyncIterable<string>,
  { separator, quoted }: Pick<RecognisedReport, 'separator' | 'quoted'>,
): AsyncIterable<readonly string[]> {
  // Rows are taken as they are parsed: a stream that fails would drop those it still holds.
  let parsed: string[][] = [];
  let count = 0;
  const parser = parse({
    delimiter: separator,
    record_delimiter: ['\r\n', '\n', '\r'],
    quote: quoted ? '"' : null,
    relax_column_count: true,
    max_record_size: longestRow,
    on_record: (cells: string[]) => {
      parsed.push(cells);
      count++;
      return null;
    },
  });
  const taken = () => {
    const rows = parsed;
    parsed = [];
    return rows;
  };
  let failed: unknown;
  const ended = finished(parser.resume()).catch((error: unknown) => {
    failed = error;
  });

  let lineLength = 0;
  for await (const piece of text) {
    const lineBreak = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf('\r'));
    lineLength = lineBreak < 0 ? lineLength + piece.length : piece.length - lineBreak - 1;
    if (failed !== undefined) break;
    if (lineLength > longestRow) {
      yield* taken();
      throw new RowsUnreadable(count + 1, 'a line longer than any of a report');
    }
    if (!parser.write(piece)) await new Promise((resolve) => setImmediate(resolve));
    yield* taken();
  }
  parser.end();
  await ended;
  yield* taken();
  if (failed === undefined) return;
  if (!(failed instanceof CsvError)) throw failed;
  throw new RowsUnreadable(count + 1, failed.code);
}
