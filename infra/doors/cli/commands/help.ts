import { z } from 'zod';
import { argument } from '#infra/doors/cli/input/input';
import { InvalidInput } from '#infra/doors/cli/input/invalidInput';
import { type Table, table } from '#infra/doors/cli/output/table';
import { cliCommand } from '#infra/doors/cli/program/cliCommand';
import { completionScripts } from '#infra/doors/cli/program/completionScripts';
import { type ProblemKind, problemKinds } from '#infra/doors/problems/problem';

export const help = cliCommand({
  name: 'help',
  summary: 'Say how a command is used, as its --help does',
  inputs: {
    words: argument(
      '[command...]',
      'the words of a command; default: the whole program',
      z.array(z.string()).default([]),
    ),
  },
  async run({ program }, { words }) {
    let named = program;
    for (const word of words) {
      const next = named.commands.find((each) => each.name() === word);
      if (next === undefined) throw new InvalidInput([`there is no command ${words.join(' ')}`]);
      named = next;
    }
    named.outputHelp();
  },
  examples: ['help plan cancel', 'help exit-codes'],
});

const meanings: { readonly [Kind in ProblemKind]: string } = {
  unexpected: 'something that should not happen; LADING_DEBUG=1 shows where',
  'invalid-input': 'what was typed cannot be used',
  refused: 'a rule says no; nothing was recorded',
  reused: 'the command id was used for another command; nothing was recorded',
  'not-found': 'there is no such plan, shipment, event or file',
  corrupt: 'the log or what was made from it is not as it was written',
  unavailable: 'the store cannot be used now: in use, or out of reach; nothing was recorded',
  full: 'the disk is full; nothing was recorded',
  'outcome-unknown': 'it may or may not have been recorded: send the same --command-id again',
  'bad-file': 'a file cannot be read as what it should be; nothing was stored',
};

const codes = [
  { code: 0, kind: 'done', means: 'done, or so already' },
  ...Object.entries(meanings).map(([kind, means]) => ({
    // `Object.entries` widens the keys to strings.
    code: problemKinds[kind as ProblemKind].exitCode,
    kind,
    means,
  })),
].toSorted((one, other) => one.code - other.code);

const codesTable = (): Table =>
  table(codes, [
    { head: 'code', of: ({ code }) => code, right: true },
    { head: 'kind', of: ({ kind }) => kind },
    { head: 'means', of: ({ means }) => means },
  ]);

export const exitCodes = cliCommand({
  name: 'exit-codes',
  summary: 'Say what each exit code means',
  notes: ['', String(codesTable())],
  inputs: {},
  async run({ terminal }) {
    terminal.answer({ exitCodes: codes }, codesTable);
  },
  examples: ['exit-codes', 'plan show wf1f0c2a || echo "ended with $?"'],
});

const shells = ['bash', 'zsh', 'fish'] as const;

export const completion = cliCommand({
  name: 'completion',
  summary: 'Print a script that teaches a shell to complete commands and options',
  inputs: { shell: argument('<shell>', `one of ${shells.join(', ')}`, z.enum(shells)) },
  async run({ terminal, program }, { shell }) {
    const script = completionScripts[shell](program);
    terminal.answer({ shell, script }, () => script);
  },
  examples: [
    'completion bash > ~/.local/share/bash-completion/completions/lading',
    'completion zsh > ~/.zfunc/_lading',
    'completion fish > ~/.config/fish/completions/lading.fish',
  ],
});
