import { z } from 'zod';
import { defined } from '#domain/values/defined';
import { LocalDate } from '#domain/values/item';
import { Network } from '#domain/values/network';
import { asKnownAt } from '#infra/doors/http/momentQuery';
import { PageQuery } from '#infra/doors/http/page';

/** The query of routes about stock: which network, at which time, which page. */
export const networkStockQuery = {
  network: Network.exactOptional().describe('of marketplaces that share stock'),
  'as-of': LocalDate.exactOptional().describe('at the end of this day in the marketplace'),
  ...asKnownAt,
  ...PageQuery,
};
export const skuStockQuery = { msku: z.string().min(1).max(255).exactOptional(), ...networkStockQuery };

type StockQuery = z.infer<z.ZodObject<typeof networkStockQuery>> & { readonly msku?: string };

/** The filter that such a query means, and its page. */
export function readStockQuery<Query extends StockQuery>(sellerId: string, query: Query) {
  const { network, msku, 'as-of': asOf, 'as-known-at': knownAt, cursor, limit } = query;
  return {
    filter: { sellerId, ...defined({ network, msku, asOf, asKnownAt: knownAt }) },
    pageQuery: { limit, ...defined({ cursor }) },
  };
}
