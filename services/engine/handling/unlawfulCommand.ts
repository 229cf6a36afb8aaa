import { z } from 'zod';

/**
 * A command that its own schema does not take: a mistake of the program that built it, as doors read what people ask
 * with the same schema. Nothing was recorded, and sending it again is no help.
 */
export class UnlawfulCommand extends Error {
  override readonly name = 'UnlawfulCommand';
}

/**
 * Checks a command, wherever it was built. What is decided on is the command itself, as its schema changes nothing of
 * it.
 *
 * @throws UnlawfulCommand
 */
export function refuseUnlawfulCommand(schema: z.core.$ZodType, command: object, stream: string): void {
  const { success, error } = z.safeParse(schema, command);
  if (success) return;
  const type = 'type' in command ? command.type : 'a command without a type';
  throw new UnlawfulCommand(`${type} cannot be asked of ${stream}: ${z.prettifyError(error)}`);
}
