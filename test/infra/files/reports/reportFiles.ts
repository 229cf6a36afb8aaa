import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';

/** The header of the detail view in its 16 columns. */
export const detailHeader = [
  'Date',
  'FNSKU',
  'ASIN',
  'MSKU',
  'Title',
  'Event Type',
  'Reference ID',
  'Quantity',
  'Fulfillment Center',
  'Disposition',
  'Reason',
  'Country',
  'Reconciled Quantity',
  'Unreconciled Quantity',
  'Date and Time',
  'Store',
];

/** One row for each thing that ledgers are known to hold: three alike, a reconciled one, a time on another day. */
export const detailRows = [
  detail({}),
  detail({}),
  detail({}),
  detail({ Date: '07/02/2026', Quantity: '-3' }),
  detail({ 'Event Type': 'Adjustments', Reason: 'M', 'Reconciled Quantity': '2' }),
];

/** A shipped unit of 6 July, with other cells where they are given. */
export function detail(cells: Readonly<Record<string, string>>): readonly string[] {
  const row: Readonly<Record<string, string>> = {
    Date: '07/06/2026',
    FNSKU: 'X00MUGBLUE',
    ASIN: 'B00MUGBLUE',
    MSKU: 'MUG-BLUE',
    Title: 'A mug, blue; 11 oz',
    'Event Type': 'Shipments',
    Quantity: '-1',
    'Fulfillment Center': 'ACY1',
    Disposition: 'SELLABLE',
    Country: 'US',
    'Date and Time': '2026-07-06T00:00:00-0700',
    ...cells,
  };
  return detailHeader.map((header) => row[header] ?? '');
}

export const summaryHeader = [
  'Date',
  'FNSKU',
  'ASIN',
  'MSKU',
  'Title',
  'Disposition',
  'Starting Warehouse Balance',
  'In Transit Between Warehouses',
  'Receipts',
  'Customer Shipments',
  'Customer Returns',
  'Vendor Returns',
  'Warehouse Transfer In/Out',
  'Found',
  'Lost',
  'Damaged',
  'Disposed',
  'Other Events',
  'Ending Warehouse Balance',
  'Unknown Events',
  'Location',
  'Store',
];

/** 5 + 2 - 1 - 1 - 1 = 4, as printed without signs. */
export const summaryRow = [
  '07/16/2026',
  'X00MUGBLUE',
  'B00MUGBLUE',
  'MUG-BLUE',
  'A mug',
  'SELLABLE',
  ...['5', '0', '2', '1', '0', '0', '0', '0', '1', '0', '1', '0', '4', '0'],
  'SAN3',
  '',
];

const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

export const quoted = (rows: readonly (readonly string[])[], separator = ','): string =>
  rows.map((row) => `${row.map(quote).join(separator)}\r\n`).join('');

export const bare = (rows: readonly (readonly string[])[], separator = '\t'): string =>
  rows.map((row) => `${row.join(separator)}\n`).join('');

const directories: string[] = [];
afterEach(() => {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true });
});

function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'lading-reports-'));
  directories.push(directory);
  return directory;
}

/** A file for the length of a test. */
export function reportFile(content: string | Uint8Array): string {
  const path = join(temporaryDirectory(), 'report.csv');
  writeFileSync(path, content);
  return path;
}
