import { type Given, givenBy, type Inputs, type Typed } from '#infra/doors/cli/input';
import type { Session } from '#infra/doors/cli/session';

/** A command of the program, as data: what it is called, what it is told, and what it does. */
export interface CliCommand {
  readonly name: string;
  /** One line, as the list of commands shows it. */
  readonly summary: string;
  /** Complete command lines, without `lading`. */
  readonly examples: readonly string[];
  /** What else is worth knowing before it is run. */
  readonly notes?: readonly string[];
  readonly inputs: Inputs;
  run(session: Session, typed: Typed): Promise<void>;
}

/** Several commands under one word: `lading plan …`. */
export interface CliGroup {
  readonly name: string;
  readonly summary: string;
  readonly examples: readonly string[];
  /** What the word does alone, where it does something. */
  readonly alone?: CliCommand;
  readonly commands: readonly CliCommand[];
}

export const cliCommand = <Some extends Inputs>(
  definition: Omit<CliCommand, 'run' | 'inputs'> & {
    readonly inputs: Some;
    readonly run: (session: Session, given: Given<Some>) => Promise<void>;
  },
): CliCommand => ({
  ...definition,
  run: (session, typed) => definition.run(session, givenBy(definition.inputs, typed)),
});
