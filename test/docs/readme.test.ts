import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lading } from '#test/infra/cli/lading';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** Every `lading …` line of the README's tour, as a shell would split it. */
const tour = readme
  .slice(readme.indexOf('## A tour'), readme.indexOf('## The life of a shipment'))
  .split('\n')
  .filter((line) => line.startsWith('lading '))
  .map((line) =>
    line
      .replace(/\s+#.*/, '')
      .split(' ')
      .slice(1),
  );

describe('the tour of the README', () => {
  it('runs as it is written', async () => {
    const run = lading();
    expect(tour.length).toBeGreaterThan(12);
    for (const argv of tour) {
      const { code, err } = await run(...argv);
      expect(`lading ${argv.join(' ')}: ${code} ${code === 0 ? '' : err}`).toBe(
        `lading ${argv.join(' ')}: 0 `,
      );
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
