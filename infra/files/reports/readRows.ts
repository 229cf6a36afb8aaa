import { headerKey, type ReportColumn } from '#infra/files/reports/columns';
import { unescapeFormula } from '#infra/files/reports/formulaCells';
import { parseRows, RowsUnreadable } from '#infra/files/reports/parseRows';
import { readPieces, readText } from '#infra/files/reports/reportText';
import { detectEncoding } from '#infra/files/sellerCentral/decodeText';
import { cellFinding, type Report } from '#infra/files/sellerCentral/finding';
import type { Cell } from '#infra/files/sellerCentral/table';
import type { ReportFindings } from '#services/ports/reportFindings';
import type { RecognisedReport } from '#services/ports/reports';

/** The cells of one row; `undefined` under a header that the report lacks. */
export interface ReportRow<Field extends string> {
  cell(field: Field): Cell | undefined;
}

/** How one kind of report is read. A row with a problem comes to nothing. */
export interface RowReader<Field extends string, Value> {
  readonly columns: readonly ReportColumn<Field>[];
  readonly read: (row: ReportRow<Field>, report: Report) => Value | undefined;
}

export interface ReadProgress {
  readonly onBytes?: (bytes: number) => void;
}

/**
 * The rows of a report of any size, one at a time. What is wrong is found by its row and goes to `findings`; rows go on
 * until the file can no longer be told into rows. Never throws for what a file holds.
 */
export async function* readRows<Field extends string, Value>(
  path: string,
  report: RecognisedReport,
  { columns, read }: RowReader<Field, Value>,
  findings: ReportFindings,
  { onBytes }: ReadProgress = {},
): AsyncIterable<Value> {
  const detected = await detectEncoding(() => readPieces(path), report.encoding);
  if ('expected' in detected) {
    findings.add({ problems: [{ code: 'unreadable-text', ...detected }], warnings: [] });
    return;
  }
  const { encoding } = detected;
  findings.encoding = encoding;
  let row = 0;
  let header: Header<Field> | undefined;
  try {
    for await (const cells of parseRows(readText(path, encoding, onBytes), report)) {
      row++;
      if (cells.every((cell) => cell.trim() === '')) continue;
      if (header === undefined) {
        header = readHeader(cells, row, columns, findings);
        if (findings.problemCount > 0) return;
        continue;
      }
      const rowReport: Report = { problems: [], warnings: [] };
      const value = readRow(cells, row, header, read, rowReport);
      findings.add(rowReport);
      if (rowReport.problems.length === 0 && value !== undefined) yield value;
    }
  } catch (error) {
    if (!(error instanceof RowsUnreadable)) throw error;
    const expected = `rows that can be told apart; from here on a quotation mark may be missing (${error.message})`;
    findings.add({ problems: [{ code: 'unreadable-rows', row: error.row, expected }], warnings: [] });
  }
}

interface Header<Field extends string> {
  readonly width: number;
  readonly places: ReadonlyMap<Field, { readonly column: number; readonly name: string }>;
}

/** Columns in any order; those that are none of the report's are let be. */
function readHeader<Field extends string>(
  cells: readonly string[],
  row: number,
  columns: readonly ReportColumn<Field>[],
  findings: ReportFindings,
): Header<Field> {
  const report: Report = { problems: [], warnings: [] };
  const fields = new Map(
    columns.flatMap(({ field, header, also = [] }) =>
      [header, ...also].map((each) => [headerKey(each), field] as const),
    ),
  );
  const places = new Map<Field, { readonly column: number; readonly name: string }>();
  for (const [index, text] of cells.entries()) {
    const field = fields.get(headerKey(text));
    if (field === undefined) continue;
    const cell = { row, column: index + 1, name: text.trim(), text: text.trim() };
    if (places.has(field)) report.problems.push(cellFinding('repeated-column', cell, 'this column once'));
    else places.set(field, { column: index + 1, name: text.trim() });
  }
  for (const { field, header, also = [], optional } of columns) {
    if (optional || places.has(field)) continue;
    const expected = `a column ${[header, ...also].join(' or ')}`;
    report.problems.push({ code: 'missing-column', row, expected });
  }
  findings.add(report);
  return { width: cells.length, places };
}

function readRow<Field extends string, Value>(
  cells: readonly string[],
  row: number,
  { width, places }: Header<Field>,
  read: RowReader<Field, Value>['read'],
  report: Report,
): Value | undefined {
  const extra = cells.findIndex((text, index) => index >= width && text.trim() !== '');
  if (extra >= 0) {
    const cell = { row, column: extra + 1, text: cells[extra] ?? '' };
    report.problems.push(cellFinding('too-many-cells', cell, `${width} cells, as the header has`));
    return undefined;
  }
  const textAt = (column: number) => unescapeFormula(cells[column - 1]?.trim() ?? '');
  return read(
    {
      cell(field) {
        const place = places.get(field);
        return place && { row, ...place, text: textAt(place.column) };
      },
    },
    report,
  );
}
