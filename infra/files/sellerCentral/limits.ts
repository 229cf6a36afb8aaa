import type { Finding } from '#services/ports/finding';

/** How much of a file is read at most: Seller Central's own files stay far below, and a hostile one costs little. */
export const fileLimits = {
  bytes: 20_000_000,
  rows: 50_000,
  /** Of a sheet, the empty ones between others included. */
  cells: 2_000_000,
  /** What the parts of a workbook may unpack to, in bytes. */
  unpacked: 50_000_000,
  /** Parts inside a workbook. */
  parts: 2_000,
  /** Boxes that one file may describe. */
  boxes: 20_000,
};

const figure = (count: number) => count.toLocaleString('en-US');

export const tooLarge: Finding = {
  code: 'too-large',
  expected:
    `at most ${figure(fileLimits.bytes)} bytes, ${figure(fileLimits.rows)} rows and ${figure(fileLimits.cells)} cells ` +
    '(a workbook: unpacked); delete unused rows, columns and sheets, or split the file',
};
