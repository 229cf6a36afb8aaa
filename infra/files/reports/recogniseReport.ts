import { parse } from 'csv-parse/sync';
import {
  agedInventoryColumns,
  inboundPerformanceColumns,
  overageFeeColumns,
  reimbursementColumns,
  settlementColumns,
  storageFeeColumns,
} from '#infra/files/reports/charges/columns';
import {
  fbaInventoryColumns,
  headerKey,
  ledgerDetailColumns,
  ledgerSummaryColumns,
  type ReportColumn,
} from '#infra/files/reports/columns';
import { readFileStart } from '#infra/files/reports/reportText';
import { unmarkedUtf16 } from '#infra/files/sellerCentral/decodeText';
import type { RecognisedReport, ReportKind } from '#services/ports/reports';
import type { TextEncoding } from '#services/ports/textEncoding';

const kinds: readonly {
  readonly kind: ReportKind;
  readonly columns: readonly ReportColumn[];
  /** Columns that only this report has. */
  readonly by: readonly string[];
}[] = [
  { kind: 'ledger-detail', columns: ledgerDetailColumns, by: ['eventType', 'disposition'] },
  { kind: 'ledger-summary', columns: ledgerSummaryColumns, by: ['startingBalance', 'disposition'] },
  { kind: 'fba-inventory', columns: fbaInventoryColumns, by: ['msku', 'fulfillable'] },
  { kind: 'overage-fees', columns: overageFeeColumns, by: ['chargedDate', 'overage', 'fee'] },
  { kind: 'storage-fees', columns: storageFeeColumns, by: ['month', 'fee'] },
  { kind: 'aged-inventory', columns: agedInventoryColumns, by: ['snapshotDate', 'quantity', 'fee'] },
  { kind: 'aged-inventory', columns: agedInventoryColumns, by: ['snapshotDate', 'fee12'] },
  { kind: 'reimbursements', columns: reimbursementColumns, by: ['reimbursementId', 'amount'] },
  { kind: 'inbound-performance', columns: inboundPerformanceColumns, by: ['reportedDate', 'problem', 'fee'] },
  { kind: 'settlement', columns: settlementColumns, by: ['settlementId', 'amountType', 'amount'] },
];

/**
 * Knows one of Amazon's reports of inventory or money by the header in its first line; `undefined` for any other file.
 *
 * @param encoding as a person stated it; the header is Latin letters in all of them
 */
export async function recogniseReport(
  path: string,
  encoding?: TextEncoding,
): Promise<RecognisedReport | undefined> {
  const text = startOf(await readFileStart(path));
  const line = /^[\r\n]*([^\r\n]*)/.exec(text)?.[1] ?? '';
  for (const separator of ['\t', ',', ';']) {
    const keys = new Set(cellsOf(line, separator).map(headerKey));
    const known = kinds.find(({ columns, by }) => by.every((field) => hasColumn(keys, columns, field)));
    if (known)
      return {
        kind: known.kind,
        separator,
        quoted: separator !== '\t' || line.trimStart().startsWith('"'),
        ...(encoding !== undefined && { encoding }),
      };
  }
  return undefined;
}

/** Enough of the text to know a header by; what is no Latin letter may come out otherwise. */
function startOf(bytes: Uint8Array): string {
  const mark = utf16Marks.get(`${bytes[0]} ${bytes[1]}`);
  return new TextDecoder(mark ?? unmarkedUtf16(bytes.subarray(0, 4096)) ?? 'utf-8').decode(bytes);
}

const utf16Marks = new Map([
  ['255 254', 'utf-16le'],
  ['254 255', 'utf-16be'],
]);

function cellsOf(line: string, separator: string): readonly string[] {
  const [cells = []]: string[][] = parse(line, {
    delimiter: separator,
    relax_column_count: true,
    relax_quotes: true,
    quote: line.includes('"') ? '"' : null,
    max_record_size: 1_000_000,
    skip_records_with_error: true,
  });
  return cells;
}

const hasColumn = (keys: ReadonlySet<string>, columns: readonly ReportColumn[], field: string): boolean =>
  columns.some(
    ({ field: name, header, also = [] }) =>
      name === field && [header, ...also].some((each) => keys.has(headerKey(each))),
  );
