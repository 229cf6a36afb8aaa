import { Argument, type Command, Option } from 'commander';
import type { CliCommand, CliGroup } from '#infra/doors/cli/cliCommand';
import type { Input, Inputs, Typed } from '#infra/doors/cli/input';

export type Execute = (command: CliCommand, typed: Typed, globals: Typed) => Promise<void>;

/** Adds a command to the program, or to a group of it. */
export function register(parent: Command, command: CliCommand, execute: Execute): void {
  fill(parent.command(command.name), command, execute);
}

export function registerGroup(parent: Command, group: CliGroup, execute: Execute): void {
  const registered = parent.command(group.name);
  if (group.alone !== undefined) fill(registered, group.alone, execute);
  for (const command of group.commands) register(registered, command, execute);
  if (group.alone !== undefined) return;
  registered.description(group.summary).summary(group.summary);
  registered.addHelpText('after', examplesText(group.examples));
}

/** What commander is to know of `inputs`, and where it puts each. */
export function addInputs(to: Command, inputs: Inputs): void {
  for (const { as, flags, description } of Object.values(inputs)) {
    if (as === 'argument') to.addArgument(new Argument(flags, description));
    else to.addOption(new Option(flags, description));
  }
}

function fill(registered: Command, command: CliCommand, execute: Execute): void {
  const { summary, notes = [], examples, inputs } = command;
  registered.description([summary, ...notes].join('\n')).summary(summary);
  addInputs(registered, inputs);
  registered.addHelpText('after', examplesText(examples));
  registered.action(() => execute(command, typedBy(registered, inputs), registered.optsWithGlobals()));
}

/** What was typed, by the names of the inputs. */
function typedBy(registered: Command, inputs: Inputs): Typed {
  refuseOthers(registered, inputs);
  const places = [...registered.processedArgs];
  // Where the word of a group has an option of its own by the same name, commander gives it to the word.
  const options: Typed = registered.optsWithGlobals();
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [
      name,
      input.as === 'argument' ? places.shift() : options[attributeOf(input)],
    ]),
  );
}

/** What only the word of a group has, its commands do not know. */
function refuseOthers({ parent: group }: Command, inputs: Inputs): void {
  if (!group?.parent) return;
  const options = Object.values(inputs).filter(({ as }) => as === 'option');
  const known = new Set(options.map(attributeOf));
  for (const option of group.options)
    if (option.attributeName() in group.opts() && !known.has(option.attributeName()))
      group.error(`error: unknown option '${option.long}'`, { code: 'commander.unknownOption' });
}

const attributeOf = ({ flags }: Input): string => new Option(flags).attributeName();

const examplesText = (examples: readonly string[]): string =>
  ['', examples.length > 1 ? 'Examples:' : 'Example:', ...examples.map((each) => `  $ lading ${each}`)].join(
    '\n',
  );
