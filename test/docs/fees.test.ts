import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain } from '#infra/words/explain';
import { feeExamples } from '#test/docs/feeExamples';

describe('the pages on how a fee is computed', () => {
  it.each(Object.entries(feeExamples))('%s shows the sum that the code makes', (page, lines) => {
    const text = readFileSync(`docs/fees/${page}.md`, 'utf8');
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(text).toContain(`\`\`\`\n${explain(line)}\n\`\`\``);
  });

  it('are a page for each example, one on rate cards and one on the ledger', () => {
    const pages = readdirSync('docs/fees').map((file) => file.replace('.md', ''));
    expect(pages.sort()).toEqual([...Object.keys(feeExamples), 'rate-cards', 'the-ledger'].sort());
  });
});
