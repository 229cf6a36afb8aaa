import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';

const index = readFileSync('docs/decisions/README.md', 'utf8');
const records = globSync('docs/decisions/*.md')
  .filter((path) => basename(path) !== 'README.md')
  .sort();

/** What stands under the title of each record. */
const head =
  /^# (?<title>.+)\n\n\| decided \| status \| look again when \|\n\|---\|---\|---\|\n\| (?<decided>\d{4}-\d{2}-\d{2}) \| (?<status>[^|]+) \| (?<again>[^|]+) \|\n\n\S/;

describe('a record of a decision', () => {
  it.each(records)('says when it was decided, how it stands and when to look again: %s', (path) => {
    expect(readFileSync(path, 'utf8')).toMatch(head);
  });

  it.each(records)('stands in the index with the same words: %s', (path) => {
    const { title, decided, status, again } = head.exec(readFileSync(path, 'utf8'))?.groups ?? {};
    expect(index).toContain(`| ${decided} | [${title}](${basename(path)}) | ${status} | ${again} |\n`);
  });
});

describe('the index of decisions', () => {
  it('has a row for each record, the oldest first', () => {
    const days = [...index.matchAll(/^\| (\d{4}-\d{2}-\d{2}) \|/gm)].map(([, day = '']) => day);
    expect(days).toHaveLength(records.length);
    expect(days).toEqual(days.toSorted());
  });
});
