import { z } from 'zod';

/** Arguments of the form `name=value`, split at the last `=`, since a SKU may contain one. */
export const nameValuePairs = z
  .array(z.string().regex(/^.+=[^=]+$/s, 'not of the form name=value'))
  .default([])
  .transform((given) =>
    given.map((each): readonly [name: string, value: string] => {
      const at = each.lastIndexOf('=');
      return [each.slice(0, at), each.slice(at + 1)];
    }),
  );
