import { z } from 'zod';
import { LocalDate } from '#domain/item';
import { Network } from '#domain/network';
import { asKnownAt } from '#infra/http/momentQuery';
import { PageQuery } from '#infra/http/page';
import { present } from '#infra/present';

/** Which stock is asked about, and when, in pages. */
export const ofNetworks = {
  network: Network.exactOptional().describe('of marketplaces that share stock'),
  'as-of': LocalDate.exactOptional().describe('at the end of this day in the marketplace'),
  ...asKnownAt,
  ...PageQuery,
};
export const ofSkus = { msku: z.string().min(1).max(255).exactOptional(), ...ofNetworks };

type StockQuery = z.infer<z.ZodObject<typeof ofNetworks>> & { readonly msku?: string };

/** The same in the words of the queries, and which page is asked for. */
export function stockAsked<Query extends StockQuery>(sellerId: string, query: Query) {
  const { network, msku, 'as-of': asOf, 'as-known-at': knownAt, cursor, limit } = query;
  return {
    filter: { sellerId, ...present({ network, msku, asOf, asKnownAt: knownAt }) },
    at: { limit, ...present({ cursor }) },
  };
}
