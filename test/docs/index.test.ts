import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const linksOf = (text: string): readonly string[] =>
  [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to = '']) => to);

const index = linksOf(readFileSync('docs/README.md', 'utf8'));

describe('the index of the documentation', () => {
  it('names every page', () => {
    const pages = globSync('docs/**/*.md').map((page) => page.replaceAll('\\', '/'));
    const named = new Set(['docs/README.md', ...index.map((to) => join('docs', to).replaceAll('\\', '/'))]);
    expect(pages.filter((page) => !named.has(page))).toEqual([]);
  });

  it.each(['README.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md')])(
    '%s links to nothing that is not there',
    (page) => {
      const links = linksOf(readFileSync(page, 'utf8'));
      expect(links.filter((to) => !existsSync(join(page, '..', to)))).toEqual([]);
    },
  );
});
