import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cli } from '#test/infra/doors/cli/lading';
import { overTheLimit } from '#test/infra/doors/cli/overTheLimit';

const page = readFileSync('docs/fees/the-ledger.md', 'utf8');

/** Every command that the page shows, with what it says. */
const shown = [...page.matchAll(/^```console\n\$ lading (?<command>[^\n]+)\n(?<said>[\s\S]*?)\n```$/gm)].map(
  ({ groups }) => [groups?.['command'] ?? '', groups?.['said'] ?? ''] as const,
);

const directory = mkdtempSync(join(tmpdir(), 'lading-page-'));
let run: Cli;
beforeAll(async () => {
  run = await overTheLimit(directory);
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('the page on the fee ledger', () => {
  it('shows every door', () => {
    const doors = shown.map(([command]) => command.replace(/(?<= )(?!diff|estimate|overage).*/, '').trim());
    expect([...new Set(doors)]).toEqual(['fees', 'explain', 'fees diff', 'fees estimate', 'report overage']);
  });

  it.each(shown)('shows what `lading %s` says', async (command, said) => {
    const { out } = await run(...command.split(' '));
    expect(out.replaceAll('\r', '').trimEnd().split('\n').slice(0, said.split('\n').length).join('\n')).toBe(
      said,
    );
  });
});
