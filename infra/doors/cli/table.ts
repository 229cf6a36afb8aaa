import Grid from 'cli-table3';
import { printable } from '#infra/words/printable';

export interface Column<Row> {
  readonly head: string;
  readonly of: (row: Row) => string | number | undefined;
  /** Numbers and money line up on the right. */
  readonly right?: boolean;
  /** Left out where no row has anything in it. */
  readonly sparse?: boolean;
}

/** A plain table for people: no frames, so that it can be copied. How wide it may be is known only where it is said. */
export interface Table {
  /** In so many columns of a terminal: its cells are wrapped between words, else each row becomes a few lines of its own. */
  within(width: number): string;
  /** As wide as it is. */
  toString(): string;
}

/** Beyond as many rows, cli-table3 takes a millisecond for each. */
const manyRows = 500;
const gap = '  ';

export function table<Row>(rows: readonly Row[], all: readonly Column<Row>[]): Table {
  const columns = all.filter(({ sparse, of }) => !sparse || rows.some((row) => (of(row) ?? '') !== ''));
  const rights = columns.map(({ right }) => right === true);
  const heads = columns.map(({ head }) => head);
  const cells = rows.map((row) => columns.map(({ of }) => printable(String(of(row) ?? ''))));
  const whole = () =>
    rows.length > manyRows ? long([heads, ...cells], rights) : drawn([heads, ...cells], rights);
  const within = (width: number) => {
    if (sum(widest([heads, ...cells], widthOf)) <= roomFor(columns.length, width)) return whole();
    const wrapped = rows.length > manyRows ? undefined : wrappedTo(width, [heads, ...cells], rights);
    return wrapped ?? cells.map((row) => card(heads, row, width)).join('\n\n');
  };
  return { within, toString: whole };
}

/** Narrowed where it is widest; nothing where a word is longer than its column would be. */
function wrappedTo(width: number, cells: readonly Cells[], rights: readonly boolean[]): string | undefined {
  const [least, most] = [widest(cells, longestWord), widest(cells, widthOf)];
  const room = roomFor(most.length, width);
  if (sum(least) > room) return undefined;
  const cappedAt = (cap: number) => most.map((each, at) => Math.max(least[at] ?? 0, Math.min(each, cap)));
  let cap = room;
  while (sum(cappedAt(cap)) > room) cap -= 1;
  return drawn(cells, rights, cappedAt(cap));
}

/** A row by itself, a line for each thing that it says. */
function card(heads: Cells, row: Cells, width: number): string {
  const said = heads.flatMap((head, at) => (row[at] ? [[head, row[at]]] : []));
  const fits = sum(widest(said, widthOf)) <= roomFor(2, width);
  return (fits ? undefined : wrappedTo(width, said, [])) ?? long(said, []);
}

type Cells = readonly string[];

const roomFor = (columns: number, width: number): number => width - gap.length * (columns - 1);

const widest = (cells: readonly Cells[], measure: (cell: string) => number): readonly number[] =>
  (cells[0] ?? []).map((_, at) => cells.reduce((most, row) => Math.max(most, measure(row[at] ?? '')), 0));

/** Not less than it takes: what may take two columns of a terminal is counted so. */
const widthOf = (cell: string): number => cell.length + (cell.match(/[\u1100-\uffff]/g)?.length ?? 0);

const longestWord = (cell: string): number => Math.max(...cell.split(' ').map(widthOf));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

function drawn(cells: readonly Cells[], rights: readonly boolean[], widths?: readonly number[]): string {
  const grid = new Grid({
    chars: bare,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colAligns: rights.map((right) => (right ? 'right' : 'left')),
    ...(widths !== undefined && { colWidths: [...widths], wordWrap: true }),
  });
  grid.push(...cells.map((row) => [...row]));
  return withoutTrailing(grid.toString().split('\n'));
}

/** The same, every character as wide as any other: what is wider than that moves the rest of its row. */
function long(cells: readonly Cells[], rights: readonly boolean[]): string {
  const widths = widest(cells, ({ length }) => length);
  return withoutTrailing(
    cells.map((row) =>
      row
        .map((cell, at) => (rights[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
        .join(gap),
    ),
  );
}

const withoutTrailing = (lines: readonly string[]): string => lines.map((line) => line.trimEnd()).join('\n');

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
