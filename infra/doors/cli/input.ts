import { z } from 'zod';
import { InvalidInput } from '#infra/doors/cli/invalidInput';

/** One thing that a command is told: an argument by its place, an option by its name. */
export interface Input<Value = unknown> {
  readonly as: 'argument' | 'option';
  /** As commander writes it: `<plan>`, `[text]`, `--ship-date <day>`. */
  readonly flags: string;
  /** What is expected. Help shows it, and so does the error of a value that is something else. */
  readonly description: string;
  readonly schema: z.core.$ZodType<Value>;
}

/** By the names that the code gives them. */
export interface Inputs {
  readonly [name: string]: Input;
}

export type Given<Some extends Inputs> = {
  readonly [Name in keyof Some]: Some[Name] extends Input<infer Value> ? Value : never;
};

/** What was typed, before anybody looked at it. */
export type Typed = Readonly<Record<string, unknown>>;

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

/** @throws InvalidInput naming every input that is not what it should be */
export function givenBy<Some extends Inputs>(inputs: Some, typed: Typed): Given<Some> {
  const given: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, input] of Object.entries(inputs)) {
    const parsed = z.safeParse(input.schema, typed[name]);
    if (parsed.success) given[name] = parsed.data;
    else problems.push(wrong(input, typed[name], parsed.error.issues));
  }
  if (problems.length > 0) throw new InvalidInput(problems);
  return given as Given<Some>; // Each by its own schema.
}

/** A command of the domain from what was given, by the domain's own schema; a complaint of it names the input. */
export function asked<Command>(
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
        : wrong(input, value[name], [issue]);
    }),
  );
}

export const missing = (input: Input): string =>
  `${labelOf(input)} is missing; expected: ${input.description}`;

function wrong(input: Input, value: unknown, issues: readonly z.core.$ZodIssue[]): string {
  if (value === undefined) return missing(input);
  const complaints = [
    ...new Set(issues.map(({ code, message }) => (code === 'invalid_value' ? 'not one of them' : message))),
  ];
  return `${labelOf(input)} ${JSON.stringify(value)}: ${complaints.join(', ')}; expected: ${input.description}`;
}
