import { type Inputs, type InputValues, parseInputs, type RawInputs } from '#infra/doors/cli/input/input';
import type { Session } from '#infra/doors/cli/program/session';

/** One command of the program: its name, its inputs and what it does. */
export interface CliCommand {
  readonly name: string;
  /** One line, as the list of commands shows it. */
  readonly summary: string;
  /** Complete command lines, without `lading`. */
  readonly examples: readonly string[];
  /** Further lines of its help, below the summary. */
  readonly notes?: readonly string[];
  readonly inputs: Inputs;
  run(session: Session, raw: RawInputs): Promise<void>;
}

/** Several commands under one word: `lading plan …`. */
export interface CliGroup {
  readonly name: string;
  readonly summary: string;
  readonly examples: readonly string[];
  /** The command that runs when the group's word stands alone, if there is one. */
  readonly alone?: CliCommand;
  readonly commands: readonly CliCommand[];
}

export const cliCommand = <Some extends Inputs>(
  definition: Omit<CliCommand, 'run' | 'inputs'> & {
    readonly inputs: Some;
    readonly run: (session: Session, values: InputValues<Some>) => Promise<void>;
  },
): CliCommand => ({
  ...definition,
  run: (session, raw) => definition.run(session, parseInputs(definition.inputs, raw)),
});
