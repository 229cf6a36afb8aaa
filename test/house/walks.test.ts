import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aggregateFolders } from '#test/house/aggregateFolders';

describe('every aggregate', () => {
  it.each(aggregateFolders)('is walked over, and each of its commands and facts met: %s', (folder) => {
    const walks = globSync(`test/${folder}/{walk,lawfulWalk}.test.ts`);
    expect(walks).toHaveLength(1);
    for (const walk of walks)
      expect(readFileSync(walk, 'utf8')).toContain('expect(coverage.missing()).toEqual([');
  });
});
