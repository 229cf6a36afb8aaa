import type { FastifyInstance } from 'fastify';
import { LocalDate, Msku } from '#domain/item';
import { Network } from '#domain/network';
import { StockDocument } from '#infra/http/answers/stock';
import { notFound } from '#infra/http/httpProblem';
import { asKnownAt } from '#infra/http/momentQuery';
import { readRoute } from '#infra/http/readRoute';
import type { Served } from '#infra/http/served';
import { present } from '#infra/present';
import { stockDetail } from '#services/queries/stockDetail';

export function stockReads(app: FastifyInstance, served: Served): void {
  const { lading } = served;

  readRoute(app, served, {
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
      const asked = { sellerId, network, msku, ...present({ asOf, asKnownAt: knownAt }) };
      const found = await stockDetail(lading, asked);
      if (found === undefined) throw notFound('stock', msku);
      const revision = String(found.revision);
      reply.header('etag', `"${revision}"`);
      return { ...found, revision };
    },
  });
}
