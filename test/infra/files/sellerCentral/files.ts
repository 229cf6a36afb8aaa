export type Rows = readonly (readonly string[])[];

export const usHeader = [
  'Merchant SKU',
  'Quantity',
  'Prep owner',
  'Labeling owner',
  'Expiration date (MM/DD/YYYY)',
  'Manufacturing lot code',
  'Units per box',
  'Number of boxes',
  'Box length (in)',
  'Box width (in)',
  'Box height (in)',
  'Box weight (lb)',
];

/** A manifest with its header in row 8; `lines` follow from row 9 on. */
export const manifestRows = (lines: Rows, header: readonly string[] = usHeader): Rows => [
  ['Please review the Example tab before you complete this template'],
  [],
  ['Default prep owner', 'Seller'],
  ['Default labeling owner', 'Seller'],
  [],
  [],
  ['', '', 'Optional', '', 'Optional: Use only for case-packed SKUs'],
  header,
  ...lines,
];

/** Twelve pots in each of five boxes, in row 9, and forty towels without a box, in row 10. */
export const potsAndTowels: Rows = manifestRows([
  ['POT-OLIVE-3L', '60', '', '', '06/30/2027', 'LOT-7', '12', '5', '20', '16', '14', '30.5'],
  ['TOWEL-TERRY', '40'],
]);

const perBox = (value: string): readonly string[] => Array.from({ length: 5 }, () => value);

/** Towels and bowls in five boxes: header in row 6, items in 7 and 8, labels in 10 to 15; boxes from column I on. */
export const packList: Rows = [
  ['Pack group number', '1'],
  ['Workflow name', 'wf1'],
  ['SKUs', '2'],
  ['Units', '55'],
  [],
  [
    'SKU',
    'Title',
    'ASIN',
    'FNSKU',
    'UPC/EAN/ISBN/JAN/CODABAR',
    'Condition',
    'Prep type',
    'Quantity',
    ...boxHeaders(),
  ],
  [
    'TOWEL-TERRY',
    'Towel, terry',
    'B0TOWEL001',
    'X00TOWEL01',
    '-',
    'New',
    'No prep needed',
    '40',
    ...perBox('8'),
  ],
  ['BOWL-OAK', 'Bowl, oak', 'B0BOWL0001', 'X00BOWL001', '-', 'New', 'No prep needed', '15', ...perBox('3')],
  [],
  ['', '', '', '', '', '', '', 'Box ID', ...perBox('To be assigned')],
  ['', '', '', '', '', '', '', 'Box name', 'P1 - B1', 'P1 - B2', 'P1 - B3', 'P1 - B4', 'P1 - B5'],
  ['', '', '', '', '', '', '', 'Box weight (lb):', ...perBox('20')],
  ['', '', '', '', '', '', '', 'Box length (inch):', ...perBox('20')],
  ['', '', '', '', '', '', '', 'Box width (inch):', ...perBox('16')],
  ['', '', '', '', '', '', '', 'Box height (inch):', ...perBox('12')],
];

/** The same goods, confirmed: header in row 10, items in 11 and 12, labels in 14 to 18; boxes from column H on. */
export const shipmentDownload: Rows = [
  ['Workflow name', 'wf1'],
  ['Shipment ID', 'FBA17ABCDEF1'],
  ['Shipment name', 'Spring 1 of 2'],
  ['Ship to', 'ONT8'],
  ['Boxes', '5'],
  ['SKUs', '2'],
  ['Units', '55'],
  [],
  ['Individual units (5 boxes)'],
  ['SKU', 'Title', 'ASIN', 'FNSKU', 'Condition', 'Prep type', 'Total units', ...boxHeaders()],
  ['TOWEL-TERRY', 'Towel, terry', 'B0TOWEL001', 'X00TOWEL01', 'New', 'FC_PROVIDED', '40', ...perBox('8')],
  ['BOWL-OAK', 'Bowl, oak', 'B0BOWL0001', 'X00BOWL001', 'New', 'FC_PROVIDED', '15', ...perBox('3')],
  [],
  ['', '', '', '', '', '', 'Box ID', ...[1, 2, 3, 4, 5].map((number) => `FBA17ABCDEF1U00000${number}`)],
  ['', '', '', '', '', '', 'Box weight (lb):', ...perBox('20')],
  ['', '', '', '', '', '', 'Box length (inch):', ...perBox('20')],
  ['', '', '', '', '', '', 'Box width (inch):', ...perBox('16')],
  ['', '', '', '', '', '', 'Box height (inch):', ...perBox('12')],
];

function boxHeaders(): readonly string[] {
  return [1, 2, 3, 4, 5].map((number) => `Box ${number} units`);
}

/** The same rows with other cells, by their addresses: `change(rows, { B9: '0' })`. */
export function change(rows: Rows, cells: Readonly<Record<string, string>>): Rows {
  const changed = rows.map((row) => [...row]);
  for (const [address, text] of Object.entries(cells)) {
    const [, letter = '', digits = ''] = /^([A-Z])(\d+)$/.exec(address) ?? [];
    while (changed.length < Number(digits)) changed.push([]);
    const row = changed[Number(digits) - 1] ?? [];
    const column = letter.charCodeAt(0) - 65;
    while (row.length < column) row.push('');
    row[column] = text;
  }
  return changed;
}

/** The same rows without one of them, counted from 1. */
export const without = (rows: Rows, row: number): Rows => rows.toSpliced(row - 1, 1);

/** Rows as text; a cell with a separator, quote or line end is quoted. */
export const text = (rows: Rows, separator = '\t', lineEnd = '\r\n'): string =>
  rows.map((row) => row.map((cell) => quoted(cell)).join(separator) + lineEnd).join('');

const quoted = (cell: string): string =>
  /[\t,;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

export const utf8 = (rows: Rows, separator = '\t', lineEnd = '\r\n'): Uint8Array =>
  new TextEncoder().encode(text(rows, separator, lineEnd));
