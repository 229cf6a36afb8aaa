import { z } from 'zod';
import { cliCommand } from '#infra/doors/cli/cliCommand';
import { argument } from '#infra/doors/cli/input';
import { InvalidInput } from '#infra/doors/cli/invalidInput';

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
