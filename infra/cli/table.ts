import Table from 'cli-table3';
import { printable } from '#infra/cli/printable';

export interface Column<Row> {
  readonly head: string;
  readonly of: (row: Row) => string | number | undefined;
  /** Numbers and money line up on the right. */
  readonly right?: boolean;
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

/** Rows as a plain table for people: no frames, so that it can be copied. */
export function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
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
