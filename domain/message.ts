import { z } from 'zod';

/** A fact or a command: an object told apart by its `type`. */
export const message = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape });

/** The immutable form of what a schema describes: what is recorded or asked is never changed in place. */
export type Immutable<T> = T extends string | number | boolean | bigint | null | undefined
  ? T
  : { readonly [Key in keyof T]: Immutable<T[Key]> };
