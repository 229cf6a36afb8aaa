import { expect, it } from 'vitest';
import { table } from '#infra/cli/table';

const columns = [
  { head: 'name', of: (row: number) => `row ${row}` },
  { head: 'units', of: (row: number) => row * 1000, right: true },
  { head: '', of: (row: number) => (row % 2 === 0 ? 'even' : undefined) },
];
const rowsUpTo = (last: number) => Array.from({ length: last }, (_, at) => at);

it('looks the same however long it is', () => {
  const [short, long] = [table(rowsUpTo(500), columns), table(rowsUpTo(501), columns)];
  expect(long.split('\n').slice(0, 501)).toEqual(short.split('\n'));
});

it('leaves out a sparse column that has nothing, and keeps one that has something', () => {
  const sparse = [{ head: 'damaged', of: (row: number) => row || undefined, sparse: true }];
  expect(table([0, 0], [...columns, ...sparse])).not.toContain('damaged');
  expect(table([0, 7], [...columns, ...sparse])).toContain('damaged');
});
