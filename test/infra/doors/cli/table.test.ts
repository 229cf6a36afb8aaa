import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { table } from '#infra/doors/cli/output/table';
import { Terminal } from '#infra/doors/cli/output/terminal';
import { Captured } from '#test/infra/doors/cli/lading';

const columns = [
  { head: 'name', of: (row: number) => `row ${row}` },
  { head: 'units', of: (row: number) => row * 1000, right: true },
  { head: '', of: (row: number) => (row % 2 === 0 ? 'even' : undefined) },
];
const rowsUpTo = (last: number) => Array.from({ length: last }, (_, at) => at);

it('looks the same however long it is', () => {
  const [short, long] = [String(table(rowsUpTo(500), columns)), String(table(rowsUpTo(501), columns))];
  expect(long.split('\n').slice(0, 501)).toEqual(short.split('\n'));
});

it('leaves out a sparse column that has nothing, and keeps one that has something', () => {
  const sparse = [{ head: 'damaged', of: (row: number) => row || undefined, sparse: true }];
  expect(String(table([0, 0], [...columns, ...sparse]))).not.toContain('damaged');
  expect(String(table([0, 7], [...columns, ...sparse]))).toContain('damaged');
});

describe('a table on a terminal', () => {
  const claims = [
    { head: 'SKU', of: ({ msku }: { msku: string }) => msku },
    { head: 'still missing', of: () => 4, right: true },
    { head: 'claim', of: () => '2026-03-24 to 2026-05-08 (unverified)' },
  ];
  const mugs = table([{ msku: 'MUG-BLUE' }, { msku: 'MUG-RED' }], claims);

  it('is whole where it fits', () => {
    expect(mugs.fitTo(80)).toBe(String(mugs));
  });

  it('is wrapped between words where that is enough', () => {
    expect(mugs.fitTo(45)).toBe(
      [
        'SKU       still missing  claim',
        'MUG-BLUE              4  2026-03-24 to',
        '                         2026-05-08',
        '                         (unverified)',
        'MUG-RED               4  2026-03-24 to',
        '                         2026-05-08',
        '                         (unverified)',
      ].join('\n'),
    );
  });

  it('says each row by itself where it is not', () => {
    expect(table([{ msku: 'MUG-BLUE' }], claims).fitTo(30)).toBe(
      [
        'SKU            MUG-BLUE',
        'still missing  4',
        'claim          2026-03-24 to',
        '               2026-05-08',
        '               (unverified)',
      ].join('\n'),
    );
  });

  it('never loses a word, and is never wider where its longest words fit', () => {
    const word = fc.stringMatching(/^[a-z0-9漢é-]{1,12}$/);
    const row = fc.array(fc.array(word, { maxLength: 6 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), fc.integer({ min: 40, max: 120 }), (rows, width) => {
        const heads = ['one', 'two', 'three', 'four', 'five'];
        const columns = heads.map((head, at) => ({
          head,
          of: (cells: readonly string[][]) => (cells[at] ?? []).join(' '),
        }));
        const text = table(rows, columns).fitTo(width);
        const wordsOf = (said: string) => said.split(/\s+/).filter((each) => !['', ...heads].includes(each));
        expect(wordsOf(text).toSorted()).toEqual(wordsOf(rows.flat(2).join(' ')).toSorted());
        for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
      }),
      { numRuns: 30 },
    );
  });

  it('is as wide as the terminal, and whole where a program reads it', () => {
    const said = (terminal: object) => {
      const out = Object.assign(new Captured(), terminal);
      new Terminal({ out, err: out }, { json: false, color: false }).answer({}, () => ['mugs', mugs]);
      return out.text;
    };
    expect(said({ isTTY: true, columns: 45 })).toBe(`mugs\n${mugs.fitTo(45)}\n`);
    expect(said({ columns: 45 })).toBe(`mugs\n${mugs}\n`);
  });
});
