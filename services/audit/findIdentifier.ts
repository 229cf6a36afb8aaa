import { type IdentifierRow, identifierKey, identifiers } from '#projections/identifiers';
import { viewOf } from '#services/engine/projecting/view';
import type { ReadSide } from '#services/readSide/readSide';

/** What an identifier of any kind names; where it names nothing, the identifiers that begin with it, at most `limit`. */
export function findIdentifier(
  { readModels }: Pick<ReadSide, 'readModels'>,
  identifier: string,
  { limit = 20 }: { readonly limit?: number } = {},
): readonly IdentifierRow[] {
  const view = viewOf<IdentifierRow>(readModels, identifiers);
  const key = identifierKey(identifier.trim());
  const exact = view.get(key);
  return exact === undefined ? view.startingWith(key, { limit }).map(([, row]) => row) : [exact];
}
