import { z } from 'zod';
import { InvalidInput } from '#infra/doors/cli/input/invalidInput';

/** One input of a command: a positional argument or a named option. */
export interface Input<Value = unknown> {
  readonly as: 'argument' | 'option';
  /** As commander writes it: `<plan>`, `[text]`, `--ship-date <day>`. */
  readonly flags: string;
  /** What is expected. Help shows it, and so does the error about a wrong value. */
  readonly description: string;
  readonly schema: z.core.$ZodType<Value>;
}

/** Keyed by the names that the code uses. */
export interface Inputs {
  readonly [name: string]: Input;
}

export type InputValues<Some extends Inputs> = {
  readonly [Name in keyof Some]: Some[Name] extends Input<infer Value> ? Value : never;
};

/** What was typed, before it is parsed. */
export type RawInputs = Readonly<Record<string, unknown>>;

export const argument = <Value>(
  flags: string,
  description: string,
  schema: z.core.$ZodType<Value>,
): Input<Value> => ({ as: 'argument', flags, description, schema });

export const option = <Value>(
  flags: string,
  description: string,
  schema: z.core.$ZodType<Value>,
): Input<Value> => ({ as: 'option', flags, description, schema });

/** `--ship-date` of `--ship-date <day>`; an argument as help shows it. */
const labelOf = ({ as, flags }: Input): string =>
  as === 'argument' ? flags : (/--[a-z-]+/.exec(flags)?.[0] ?? flags);

/** @throws InvalidInput naming every input whose value does not fit its schema */
export function parseInputs<Some extends Inputs>(inputs: Some, raw: RawInputs): InputValues<Some> {
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, input] of Object.entries(inputs)) {
    const parsed = z.safeParse(input.schema, raw[name]);
    if (parsed.success) values[name] = parsed.data;
    else problems.push(complaintText(input, raw[name], parsed.error.issues));
  }
  if (problems.length > 0) throw new InvalidInput(problems);
  return values as InputValues<Some>; // Each value was parsed by its own schema.
}

/**
 * Parses a command of the domain by its own schema.
 *
 * @throws InvalidInput that names the input, where the schema only knows the field
 */
export function parseCommand<Command>(
  schema: z.core.$ZodType<Command>,
  value: Readonly<Record<string, unknown>>,
  inputs: Inputs,
): Command {
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return parsed.data;
  throw new InvalidInput(
    parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      const input = inputs[name];
      return input === undefined
        ? `${issue.path.join('.')}: ${issue.message}`
        : complaintText(input, value[name], [issue]);
    }),
  );
}

export const missingText = (input: Input): string =>
  `${labelOf(input)} is missing; expected: ${input.description}`;

function complaintText(input: Input, value: unknown, issues: readonly z.core.$ZodIssue[]): string {
  if (value === undefined) return missingText(input);
  const complaints = [
    ...new Set(issues.map(({ code, message }) => (code === 'invalid_value' ? 'not one of them' : message))),
  ];
  return `${labelOf(input)} ${JSON.stringify(value)}: ${complaints.join(', ')}; expected: ${input.description}`;
}
