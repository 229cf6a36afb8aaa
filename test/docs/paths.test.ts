import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pathsIn } from '#test/docs/pathsIn';

const isThere = (path: string): boolean => globSync(path.replace(/\/$/, '')).length > 0;

describe('a path that a page names', () => {
  it.each(['README.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md')])('is there: %s', (page) => {
    const missing = pathsIn(readFileSync(page, 'utf8')).filter((path) => !isThere(path));
    expect(missing).toEqual([]);
  });

  it.each([
    ['see `domain/values/money.ts`.', ['domain/values/money.ts']],
    [
      '`domain/{plan,shipment}/decide.ts` and `docs/fees/`',
      ['domain/{plan,shipment}/decide.ts', 'docs/fees/'],
    ],
    ['```sh\nnode bench/run.ts --data DIR\n```', ['bench/run.ts']],
    ['`domain <- projections`, `/docs`, `#domain/money`, domain/values/money.ts', []],
  ])('is found in %j', (page, found) => {
    expect(pathsIn(page)).toEqual(found);
  });

  it('is missed where a file or a folder is gone, also behind a pattern', () => {
    expect(['domain/gone.ts', 'domain/{plan,gone}/nothing.ts', 'docs/gone/'].filter(isThere)).toEqual([]);
  });
});

describe('the table of questions in the README', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, table = ''] = /^\| you ask \| open \|\n\|---\|---\|\n((?:\|.*\n)+)/m.exec(readme) ?? [];
  const rows = table.trim().split('\n');

  it('has the ten that newcomers ask first, and more', () => {
    expect(rows.length).toBeGreaterThan(10);
  });

  it.each(rows)('answers in two files or fewer: %s', (row) => {
    const answer = row.split('|')[2] ?? '';
    const links = [...answer.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, to = '']) => to);
    const named = [...links, ...pathsIn(answer)];
    expect(named.length).toBeGreaterThan(0);
    expect(named.length).toBeLessThanOrEqual(2);
  });
});
