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
import { decodeText } from '#infra/files/sellerCentral/decodeText';
import type { RecognisedReport, ReportKind } from '#services/ports/reports';

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

/** Knows one of Amazon's reports of inventory or money by the header in its first line; `undefined` for any other file. */
export async function recogniseReport(path: string): Promise<RecognisedReport | undefined> {
  const text = startOf(await readFileStart(path));
  const line = /^[\r\n]*([^\r\n]*)/.exec(text)?.[1] ?? '';
  for (const separator of ['\t', ',', ';']) {
    const keys = new Set(cellsOf(line, separator).map(headerKey));
    const known = kinds.find(({ columns, by }) => by.every((field) => hasColumn(keys, columns, field)));
    if (known)
      return { kind: known.kind, separator, quoted: separator !== '\t' || line.trimStart().startsWith('"') };
  }
  return undefined;
}

/** A piece cut from a file may end within a character. */
function startOf(bytes: Uint8Array): string {
  for (const cut of [0, 1, 2, 3]) {
    const text = decodeText(bytes.subarray(0, bytes.length - cut));
    if (text !== undefined) return text;
  }
  return '';
}

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
