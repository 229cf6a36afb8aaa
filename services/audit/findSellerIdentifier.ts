import { type IdentifierRow, identifierKey, identifiers } from '#projections/identifiers';
import { viewOf } from '#services/engine/projecting/view';
import type { ReadSide } from '#services/readSide/readSide';
import { sellerOf } from '#services/readSide/sellerOf';

/** How many identifiers with the same prefix are scanned, including those of other sellers. */
const scanLimit = 10_000;
const perPage = 200;

/**
 * What an identifier names among one seller's plans and shipments; where it names nothing, the identifiers that begin
 * with it, at most `limit`. Nothing in the answer depends on what other sellers have.
 */
export function findSellerIdentifier(
  { readModels }: Pick<ReadSide, 'readModels'>,
  identifier: string,
  { sellerId, limit = 20 }: { readonly sellerId: string; readonly limit?: number },
): readonly IdentifierRow[] {
  const view = viewOf<IdentifierRow>(readModels, identifiers);
  const sellerOfStream = sellerOf({ readModels });
  const own = (row: IdentifierRow): readonly IdentifierRow[] => {
    const streams = row.streams.filter((stream) => sellerOfStream(stream) === sellerId);
    return streams.length === 0 ? [] : [{ ...row, streams, count: streams.length }];
  };
  const key = identifierKey(identifier.trim());
  const exact = view.get(key);
  const named = exact === undefined ? [] : own(exact);
  if (named.length > 0) return named;

  const found: IdentifierRow[] = [];
  let after: string | undefined;
  for (let looked = 0; looked < scanLimit && found.length < limit; looked += perPage) {
    const page = view.startingWith(key, { after, limit: perPage });
    found.push(...page.flatMap(([, row]) => own(row)));
    after = page.at(-1)?.[0];
    if (page.length < perPage) break;
  }
  return found.slice(0, limit);
}
