import Table from 'cli-table3';
import { printable } from '#infra/cli/printable';

export interface Column<Row> {
  readonly head: string;
  readonly of: (row: Row) => string | number | undefined;
  /** Numbers and money line up on the right. */
  readonly right?: boolean;
  /** Left out where no row has anything in it. */
  readonly sparse?: boolean;
}

const bare = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

/** Beyond as many rows, cli-table3 takes a millisecond for each. */
const manyRows = 500;

/** Rows as a plain table for people: no frames, so that it can be copied. */
export function table<Row>(rows: readonly Row[], all: readonly Column<Row>[]): string {
  const columns = all.filter(({ sparse, of }) => !sparse || rows.some((row) => (of(row) ?? '') !== ''));
  if (rows.length > manyRows) return longTable(rows, columns);
  const drawn = new Table({
    head: columns.map(({ head }) => head),
    chars: bare,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colAligns: columns.map(({ right }) => (right ? 'right' : 'left')),
  });
  drawn.push(...rows.map((row) => columns.map(({ of }) => printable(String(of(row) ?? '')))));
  return drawn
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** The same, every character as wide as any other: what is wider than that moves the rest of its row. */
function longTable<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const cells = [
    columns.map(({ head }) => head),
    ...rows.map((row) => columns.map(({ of }) => printable(String(of(row) ?? '')))),
  ];
  const widths = columns.map((_, at) =>
    cells.reduce((widest, row) => Math.max(widest, row[at]?.length ?? 0), 0),
  );
  return cells
    .map((row) =>
      row
        .map((cell, at) =>
          columns[at]?.right ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
