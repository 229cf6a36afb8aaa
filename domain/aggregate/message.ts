import { z } from 'zod';

/** A fact or a command: an object told apart by its `type`. */
export interface Message {
  readonly type: string;
}

export const message = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape });
