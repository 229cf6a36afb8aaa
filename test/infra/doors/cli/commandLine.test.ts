import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { commandLine } from '#infra/doors/cli/output/commandLine';
import { sections } from '#infra/doors/cli/program/sections';
import { adviceText, advise } from '#infra/doors/problems/advice';
import { everyAction, everyGiven } from '#test/infra/doors/actions';
import { lading } from '#test/infra/doors/cli/lading';

it('advice to whoever types names commands and options', () => {
  const advice = advise`list it with ${{ give: 'fulfillment', value: 'SELLER' }}, or see ${{ do: 'ListLines' }}`;
  expect(adviceText(advice, commandLine)).toBe(
    'list it with `--fulfilled-by seller`, or see `lading fees --month YYYY-MM --by line`',
  );
});

it('every action is a command that there is', () => {
  const known = sections
    .flatMap(({ members }) => members)
    .flatMap((each) =>
      'commands' in each
        ? [each.name, ...each.commands.map(({ name }) => `${each.name} ${name}`)]
        : each.name,
    );
  for (const action of everyAction) {
    const [, group = '', name] = /^`lading ([a-z]+)(?: ([a-z-]+))?/.exec(commandLine(action)) ?? [];
    const isOfGroup = name !== undefined && known.includes(`${group} ${name}`);
    expect(isOfGroup || known.includes(group), commandLine(action)).toBe(true);
  }
});

it('every option that is advised is one of a command', async () => {
  const { out } = await lading()('completion', 'bash');
  for (const each of everyGiven) {
    const [option = ''] = commandLine(each).match(/--[a-z-]+/) ?? [];
    expect(out).toContain(option);
  }
});

it('the words that all doors share name no command line and no option', () => {
  const texts = ['infra/doors/problems', 'infra/doors/commands', 'infra/doors/inputs'].flatMap((folder) =>
    readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
  );
  expect(texts.length).toBeGreaterThan(20);
  for (const text of texts) expect(text).not.toMatch(/`lading |(?<![\w-])--[a-z]/);
});
