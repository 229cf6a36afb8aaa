import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '#infra/doors/cli/program/buildProgram';
import { lading } from '#test/infra/doors/cli/lading';

const program = buildProgram({ out: process.stdout, err: process.stderr }, async () => {});

const tree = (command: Command, path: readonly string[] = []): readonly (readonly [string, Command])[] =>
  command.commands.flatMap((each) => {
    const words = [...path, each.name()];
    return [[words.join(' '), each] as const, ...tree(each, words)];
  });

const commands = tree(program);

const helpOf = (command: Command): string => {
  let text = '';
  command.configureOutput({ writeOut: (part) => (text += part) });
  command.outputHelp();
  return text;
};

describe('the help', () => {
  it.each(commands)(
    'of %s has one line of purpose, every option explained, and an example of itself',
    (path, command) => {
      expect(command.summary()).toMatch(/^[A-Z].{10,140}$/);
      expect(
        [...command.options, ...command.registeredArguments].filter(({ description }) => !description),
      ).toEqual([]);
      const [, examples = ''] = helpOf(command).split(/\nExamples?:\n/);
      expect(examples).toContain(`$ lading ${path}`);
    },
  );

  it.each(commands)('of %s has examples whose options exist', (_path, command) => {
    const [, examples = ''] = helpOf(command).split(/\nExamples?:\n/);
    const known = commands.flatMap(([, each]) => each.options).concat(program.options);
    for (const [used] of examples.matchAll(/--[a-z-]+/g))
      expect(known.map(({ long }) => long)).toContain(used);
  });

  it('of a command in a group tells only what it knows, though the word of the group alone knows more', async () => {
    const { out } = await lading()('inventory', 'volume', '--help');
    expect(out).toContain('--command-id');
    expect(out).not.toContain('--fulfillment-center');
  });

  it('of the program shows first steps, and says what exit codes mean', async () => {
    const cli = lading();
    expect((await cli('--help')).out).toContain('First steps:');
    const { out, code } = await cli('help', 'exit-codes');
    expect(out).toMatch(/3 {2}refused/);
    expect(code).toBe(0);
  });

  it('is found by all words of a command, or says that there is none', async () => {
    const cli = lading();
    expect((await cli('help', 'plan', 'cancel')).out).toContain('Usage: lading plan cancel');
    expect((await cli('help')).out).toContain('First steps:');
    const { code, err } = await cli('help', 'plan', 'cancle');
    expect([code, err]).toEqual([2, expect.stringContaining('there is no command plan cancle')]);
  });
});
