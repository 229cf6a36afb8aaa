import Grid from 'cli-table3';
import { printable } from '#infra/words/printable';

export interface Column<Row> {
  readonly head: string;
  readonly of: (row: Row) => string | number | undefined;
  /** Numbers and money line up on the right. */
  readonly right?: boolean;
  /** The column is left out when all its cells are empty. */
  readonly sparse?: boolean;
}

/** A table without frames, so that it can be copied. It is drawn when the width of the terminal is known. */
export interface Table {
  /** Wraps cells between words to fit `width` columns of a terminal; where that fails, gives each row a few lines of its own. */
  fitTo(width: number): string;
  /** Draws it at its full width. */
  toString(): string;
}

/** cli-table3 takes about a millisecond a row for larger tables. */
const manyRows = 500;
const gap = '  ';

export function table<Row>(rows: readonly Row[], all: readonly Column<Row>[]): Table {
  const columns = all.filter(({ sparse, of }) => !sparse || rows.some((row) => (of(row) ?? '') !== ''));
  const rights = columns.map(({ right }) => right === true);
  const heads = columns.map(({ head }) => head);
  const cells = rows.map((row) => columns.map(({ of }) => printable(String(of(row) ?? ''))));
  const whole = () =>
    rows.length > manyRows ? drawUnwrapped([heads, ...cells], rights) : draw([heads, ...cells], rights);
  const fitTo = (width: number) => {
    if (sum(widest([heads, ...cells], widthOf)) <= roomFor(columns.length, width)) return whole();
    const wrapped = rows.length > manyRows ? undefined : wrapTo(width, [heads, ...cells], rights);
    return wrapped ?? cells.map((row) => card(heads, row, width)).join('\n\n');
  };
  return { fitTo, toString: whole };
}

/** Narrows the widest columns until all fit; undefined when a word would be longer than its column. */
function wrapTo(width: number, cells: readonly Cells[], rights: readonly boolean[]): string | undefined {
  const [least, most] = [widest(cells, longestWord), widest(cells, widthOf)];
  const room = roomFor(most.length, width);
  if (sum(least) > room) return undefined;
  const cappedAt = (cap: number) => most.map((each, at) => Math.max(least[at] ?? 0, Math.min(each, cap)));
  let cap = room;
  while (sum(cappedAt(cap)) > room) cap -= 1;
  return draw(cells, rights, cappedAt(cap));
}

/** Draws one row as a list, a line for each cell that is not empty. */
function card(heads: Cells, row: Cells, width: number): string {
  const filled = heads.flatMap((head, at) => (row[at] ? [[head, row[at]]] : []));
  const fits = sum(widest(filled, widthOf)) <= roomFor(2, width);
  return (fits ? undefined : wrapTo(width, filled, [])) ?? drawUnwrapped(filled, []);
}

type Cells = readonly string[];

const roomFor = (columns: number, width: number): number => width - gap.length * (columns - 1);

const widest = (cells: readonly Cells[], measure: (cell: string) => number): readonly number[] =>
  (cells[0] ?? []).map((_, at) => cells.reduce((most, row) => Math.max(most, measure(row[at] ?? '')), 0));

/** An upper bound: a character that may take two columns of a terminal counts as two. */
const widthOf = (cell: string): number => cell.length + (cell.match(/[\u1100-\uffff]/g)?.length ?? 0);

const longestWord = (cell: string): number => Math.max(...cell.split(' ').map(widthOf));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

function draw(cells: readonly Cells[], rights: readonly boolean[], widths?: readonly number[]): string {
  const grid = new Grid({
    chars: bare,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colAligns: rights.map((right) => (right ? 'right' : 'left')),
    ...(widths !== undefined && { colWidths: [...widths], wordWrap: true }),
  });
  grid.push(...cells.map((row) => [...row]));
  return trimLineEnds(grid.toString().split('\n'));
}

/** Draws large tables fast. It counts every character as one column, so a wider one shifts the rest of its row. */
function drawUnwrapped(cells: readonly Cells[], rights: readonly boolean[]): string {
  const widths = widest(cells, ({ length }) => length);
  return trimLineEnds(
    cells.map((row) =>
      row
        .map((cell, at) => (rights[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
        .join(gap),
    ),
  );
}

const trimLineEnds = (lines: readonly string[]): string => lines.map((line) => line.trimEnd()).join('\n');

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
  middle: gap,
};
