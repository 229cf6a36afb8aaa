import { Argument, type Command, Option } from 'commander';
import type { Input, Inputs, RawInputs } from '#infra/doors/cli/input/input';
import type { CliCommand, CliGroup } from '#infra/doors/cli/program/cliCommand';

export type Execute = (command: CliCommand, raw: RawInputs, globals: RawInputs) => Promise<void>;

/** Adds a command to the program, or to a group of it. */
export function register(parent: Command, command: CliCommand, execute: Execute): void {
  describeCommand(parent.command(command.name), command, execute);
}

export function registerGroup(parent: Command, group: CliGroup, execute: Execute): void {
  const registered = parent.command(group.name);
  if (group.alone !== undefined) describeCommand(registered, group.alone, execute);
  for (const command of group.commands) register(registered, command, execute);
  if (group.alone !== undefined) return;
  registered.description(group.summary).summary(group.summary);
  registered.addHelpText('after', examplesText(group.examples));
}

/** Adds `inputs` to a commander command, as arguments and options. */
export function addInputs(to: Command, inputs: Inputs): void {
  for (const { as, flags, description } of Object.values(inputs)) {
    if (as === 'argument') to.addArgument(new Argument(flags, description));
    else to.addOption(new Option(flags, description));
  }
}

function describeCommand(registered: Command, command: CliCommand, execute: Execute): void {
  const { summary, notes = [], examples, inputs } = command;
  registered.description([summary, ...notes].join('\n')).summary(summary);
  addInputs(registered, inputs);
  registered.addHelpText('after', examplesText(examples));
  registered.action(() => execute(command, rawInputsOf(registered, inputs), registered.optsWithGlobals()));
}

/** Collects what was typed, by the names of the inputs. */
function rawInputsOf(registered: Command, inputs: Inputs): RawInputs {
  refuseGroupOptions(registered, inputs);
  const places = [...registered.processedArgs];
  // Commander gives an option to the group when the group has one of the same name.
  const options: RawInputs = registered.optsWithGlobals();
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [
      name,
      input.as === 'argument' ? places.shift() : options[attributeOf(input)],
    ]),
  );
}

/** Rejects an option that only the group's own command has; commander would accept it. */
function refuseGroupOptions({ parent: group }: Command, inputs: Inputs): void {
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
