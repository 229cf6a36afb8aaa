import { expect, it } from 'vitest';
import { StagedRows } from '#infra/files/reports/stagedRows';

const staged = (rows: readonly (readonly [msku: string, day: string, row: string])[]) => {
  using all = new StagedRows<string>();
  for (const [msku, day, row] of rows) all.add({ network: undefined, msku, day, row }, 'US');
  const days = [...all.days(2)];
  expect(all.countDays()).toBe(days.length);
  return days.map((each) => `${each.msku} ${each.day}: ${each.rows.join()}`);
};

it('gives rows in no order by SKU and day, those of one day as they stood, identical ones each', () => {
  expect(
    staged([
      ['MUG', '2026-07-02', 'b'],
      ['MUG', '2026-07-01', 'a'],
      ['MUG', '2026-07-02', 'a'],
      ['MUG', '2026-07-02', 'b'],
    ]),
  ).toEqual(['MUG 2026-07-01: a', 'MUG 2026-07-02: b,a,b']);
});

it('takes a few SKUs in turn, day by day, and then the next', () => {
  const days = ['2026-07-02', '2026-07-01'];
  const skus = ['A', 'B', 'C', 'D'];
  const seen = staged(skus.flatMap((msku) => days.map((day) => [msku, day, 'row'] as const)));
  expect(seen.map((each) => each.slice(0, 12))).toEqual(
    [['A'], ['B', 'C'], ['D']].flatMap((few) =>
      days.toSorted().flatMap((day) => few.map((msku) => `${msku} ${day}`)),
    ),
  );
});
