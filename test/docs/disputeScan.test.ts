import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DisputeCause } from '#domain/disputes/dispute/values';
import { lading } from '#test/infra/doors/cli/lading';

const page = readFileSync('docs/dispute-scan.md', 'utf8');
const [, steps = ''] = /```sh\n(.*?)```/s.exec(page) ?? [];

describe('the page about the dispute scan', () => {
  it('runs as it is written, and finds that the example is right', async () => {
    const run = lading();
    for (const line of steps.trim().split('\n')) {
      const words = line
        .replace(/\s+#.*/, '')
        .split(' ')
        .slice(1);
      const { code, err, out } = await run(...words);
      expect(`${line}: ${code} ${code === 0 ? '' : err}`).toBe(`${line}: 0 `);
      if (words.includes('scan')) expect(out, line).toContain('nothing to claim');
    }
  });

  it('explains every cause', () => {
    const explained = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, cause]) => cause);
    expect(explained.toSorted()).toEqual(DisputeCause.options.toSorted());
  });
});
