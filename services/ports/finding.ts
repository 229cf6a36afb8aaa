/** The codes by which programs distinguish findings. A code is never renamed or reused. */
export const findingCodes = [
  // the file
  'empty-file',
  'too-large',
  'old-workbook',
  'unreadable-workbook',
  'unreadable-text',
  'unreadable-rows',
  'unknown-file',
  'example-only',
  // its header and labels
  'missing-column',
  'repeated-column',
  'unknown-column',
  'missing-label',
  'unknown-unit',
  'mixed-units',
  // one cell
  'missing-value',
  'control-character',
  'not-text',
  'not-a-whole-number',
  'not-a-decimal',
  'not-a-day',
  'not-an-owner',
  'not-a-shipment-id',
  'not-a-box-id',
  'owner-assumed',
  'long-msku',
  // lines and boxes
  'no-lines',
  'incomplete-case-pack',
  'case-pack-quantity',
  'repeated-msku',
  'two-expirations',
  'two-lot-codes',
  'two-owners',
  'too-many-boxes',
  'boxed-quantity',
  'sku-total',
  'unit-total',
  'box-total',
  'repeated-box',
  'empty-box',
  'heavy-box',
  'box-weight-advice',
  'large-box',
  'few-boxes',
] as const;

/** Codes that occur only in Amazon's inventory reports. */
export const reportFindingCodes = [
  'ambiguous-day',
  'future-day',
  'not-an-event-type',
  'not-a-disposition',
  'unknown-country',
  'too-many-cells',
  'day-contradicts-time',
  'reconciled-quantity',
  'out-of-balance',
  'known-otherwise',
] as const;

export type FindingCode = (typeof findingCodes | typeof reportFindingCodes)[number];

/** One thing wrong or doubtful in a file, with what a person needs in order to put it right. */
export interface Finding {
  readonly code: FindingCode;
  readonly sheet?: string;
  /** Counted from 1, as a spreadsheet counts. */
  readonly row?: number;
  readonly column?: { readonly letter: string; readonly name?: string };
  /** What stands there, cut to a length that can be shown, control characters made visible. */
  readonly value?: string;
  readonly expected: string;
}

/** Everything found in one file, so that a person mends it once. */
export interface Findings {
  /** The file is refused. */
  readonly problems: readonly Finding[];
  /** The file is read; a person should look. */
  readonly warnings: readonly Finding[];
}
