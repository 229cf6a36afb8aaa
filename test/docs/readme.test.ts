import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lading, temporaryDirectory } from '#test/infra/doors/cli/lading';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** Every `lading …` and `node …` line of the README's tour, as it is typed, with as much of its answer as is printed there. */
const tour = [
  ...readme
    .slice(readme.indexOf('## A tour'), readme.indexOf('## The life of a shipment'))
    .matchAll(/^(?:\$ )?(?<line>(?:lading|node) [^\n]*)(?<said>(?:\n(?!\$ |```|lading )[^\n]*)*)/gm),
].map(({ 0: all, groups }) => ({
  line: (groups?.['line'] ?? '').replace(/\s+#.*/, ''),
  said: all.startsWith('$ ') ? (groups?.['said'] ?? '').slice(1) : '',
}));

describe('the tour of the README', () => {
  it('runs as it is written, and says what it shows', async () => {
    const run = lading();
    const scratch = temporaryDirectory();
    const here = (text: string) => text.replaceAll('/tmp/', `${scratch}/`);
    expect(tour.length).toBeGreaterThan(12);
    for (const { line, said } of tour) {
      const [program, ...argv] = here(line).split(' ');
      const { code, out, err } =
        program === 'node'
          ? { code: 0, out: execFileSync(process.execPath, argv, { encoding: 'utf8' }), err: '' }
          : await run('--data', join(scratch, 'tour'), ...argv);
      expect(`${line}: ${code} ${code === 0 ? '' : err}`).toBe(`${line}: 0 `);
      expect(out.replaceAll('\r', '').slice(0, here(said).length), line).toBe(here(said));
    }
  });

  it('names files that are there, wherever it says where something is', () => {
    const named = [...readme.matchAll(/`((?:domain|projections|services|infra|test|docs)\/[\w./-]+?)`/g)];
    expect(named.length).toBeGreaterThan(8);
    for (const [, path] of named) {
      expect(() => readFileSync(new URL(`../../${path}`, import.meta.url)), path).not.toThrow(/ENOENT/);
    }
  });
});
