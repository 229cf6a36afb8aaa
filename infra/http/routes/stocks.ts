import type { FastifyInstance } from 'fastify';
import { Msku } from '#domain/item';
import { Network } from '#domain/network';
import { unitsInProcess } from '#domain/stock/removal';
import { StockDocument } from '#infra/http/answers/stock';
import { notFound } from '#infra/http/httpProblem';
import { readRoute } from '#infra/http/readRoute';
import type { Served } from '#infra/http/served';
import { stockAggregate } from '#services/aggregates';
import { inventory } from '#services/queries/inventory';
import { stockId } from '#services/stockId';

export function stockReads(app: FastifyInstance, served: Served): void {
  const { lading } = served;

  readRoute(app, served, {
    url: '/stock/:msku',
    operationId: 'getStock',
    summary:
      'The stock of a SKU in one network by fulfillment center, with its removal orders; its revision is the ETag',
    tags: ['Inventory'],
    params: { msku: Msku },
    query: { network: Network.default('US') },
    answers: StockDocument,
    async read({ sellerId, params: { msku }, query: { network }, reply }) {
      const id = stockId(sellerId, network, msku);
      const levels = await inventory(lading, { sellerId, network, msku });
      const { state, revision } = await lading.commands.load(stockAggregate, id);
      if (state.status === 'none' && levels.length === 0) throw notFound('stock', msku);
      const removals = state.status === 'open' ? [...state.removals] : [];
      reply.header('etag', `"${revision}"`);
      return {
        stockId: id,
        sellerId,
        network,
        msku,
        revision: String(revision),
        inventory: levels,
        removals: removals.map(([removalOrderId, removal]) => ({
          removalOrderId,
          ...removal,
          inProcess: unitsInProcess(removal),
        })),
      };
    },
  });
}
