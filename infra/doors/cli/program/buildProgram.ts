import { Command } from 'commander';
import { globalInputs } from '#infra/doors/cli/input/globalInputs';
import type { Streams } from '#infra/doors/cli/output/terminal';
import type { Execute } from '#infra/doors/cli/program/registerCommand';
import { addInputs, register, registerGroup } from '#infra/doors/cli/program/registerCommand';
import { sections } from '#infra/doors/cli/program/sections';
import { version } from '#infra/main/version';
import { printable } from '#infra/words/printable';

/** Builds the commander program with all commands. */
export function buildProgram({ out, err }: Streams, execute: Execute): Command {
  const program: Command = new Command('lading')
    .description('FBA inbound shipments as events: plan, ship, receive; audit, replay, dispute.')
    .version(version, '--version', 'the version of Lading')
    .helpCommand(false)
    .optionsGroup('Global Options:')
    .configureHelp({
      minWidthToWrap: 28,
      showGlobalOptions: true,
      // Only the options of the program: those of a group's own command do not apply to its subcommands.
      visibleGlobalOptions: ({ parent }) => (parent === null ? [] : [...program.options]),
    })
    .configureOutput({
      writeOut: (text) => out.write(text),
      writeErr: (text) => err.write(text.split('\n').map(printable).join('\n')),
      // `tellProblem` prints mistakes of the command line, like every other problem.
      outputError: () => {},
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .exitOverride()
    .addHelpText('after', firstSteps);
  addInputs(program, globalInputs);
  for (const { heading, members } of sections) {
    program.commandsGroup(heading);
    for (const member of members) {
      if ('commands' in member) registerGroup(program, member, execute);
      else register(program, member, execute);
    }
  }
  return program;
}

const firstSteps = `
First steps:
  $ lading demo                             see a few shipments live their lives
  $ lading settings ship-from address.json  say where your goods are
  $ lading import manifest.xlsx             a Send to Amazon file becomes a plan
  $ lading plan offer-placement <plan>      where may it go, for what fee
  $ lading plan confirm-placement <plan> <option> --dry-run
  $ lading plans --active                   go on where you left off
  $ lading history <any id>                 what happened, in order, and by whom

A plan or shipment is named by any of its ids, or the first six characters of
one. Every command explains itself: lading <command> --help. How a run can end:
lading help exit-codes`;
