import type { FastifyInstance } from 'fastify';
import { defined } from '#domain/values/defined';
import { LocalDate, Msku } from '#domain/values/item';
import { Network } from '#domain/values/network';
import { StockDocument } from '#infra/doors/http/documents/stock';
import { notFound } from '#infra/doors/http/httpProblem';
import { asKnownAt } from '#infra/doors/http/momentQuery';
import { readRoute } from '#infra/doors/http/readRoute';
import type { RouteContext } from '#infra/doors/http/routeContext';
import { stockDetail } from '#services/inventory/stock/stockDetail';

export function stockReads(app: FastifyInstance, context: RouteContext): void {
  const { lading } = context;

  readRoute(app, context, {
    url: '/stock/:msku',
    operationId: 'getStock',
    summary:
      'The stock of a SKU in one network by fulfillment center, with its removal orders; its revision is the ETag',
    tags: ['Inventory'],
    params: { msku: Msku },
    query: {
      network: Network.default('US'),
      'as-of': LocalDate.exactOptional().describe('at the end of this day in the marketplace'),
      ...asKnownAt,
    },
    answers: StockDocument,
    async read({ sellerId, params: { msku }, query, reply }) {
      const { network, 'as-of': asOf, 'as-known-at': knownAt } = query;
      const filter = { sellerId, network, msku, ...defined({ asOf, asKnownAt: knownAt }) };
      const found = await stockDetail(lading, filter);
      if (found === undefined) throw notFound('stock', msku);
      const revision = String(found.revision);
      reply.header('etag', `"${revision}"`);
      return { ...found, revision };
    },
  });
}
