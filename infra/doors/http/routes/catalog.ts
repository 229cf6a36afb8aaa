import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { defined } from '#domain/values/defined';
import { LocalDate, Msku } from '#domain/values/item';
import { AccountDocument } from '#infra/doors/http/documents/account';
import { ListedSku, SkuDocument } from '#infra/doors/http/documents/sku';
import { notFound } from '#infra/doors/http/httpProblem';
import { asKnownAt, asOf } from '#infra/doors/http/momentQuery';
import { PageQuery, page } from '#infra/doors/http/page';
import { readRoute } from '#infra/doors/http/readRoute';
import type { RouteContext } from '#infra/doors/http/routeContext';
import { today } from '#infra/doors/http/today';
import { wordedOnDay } from '#infra/words/wordedSku';
import { accountAggregate, skuAggregate } from '#services/aggregates';
import { accountOnDay } from '#services/catalog/account/accountOnDay';
import { readAccount } from '#services/catalog/account/readAccount';
import { skuOnDay } from '#services/catalog/sku/skuOnDay';
import { sku, skus } from '#services/catalog/sku/skus';

const on = LocalDate.exactOptional().describe('as on this day; without it, today in the marketplace');

/** The seller's SKUs and account. */
export function catalogReads(app: FastifyInstance, context: RouteContext): void {
  const { lading } = context;

  readRoute(app, context, {
    url: '/skus',
    operationId: 'listSkus',
    summary: 'The SKUs of the seller, by MSKU, with all that was said of each',
    tags: ['SKUs'],
    params: {},
    query: {
      text: z.string().max(100).exactOptional().describe('looked for in MSKU, FNSKU, ASIN and title'),
      ...asOf,
      ...asKnownAt,
      ...PageQuery,
    },
    answers: z.strictObject({ skus: z.array(ListedSku), nextCursor: z.string().exactOptional() }),
    async read({ sellerId, query: { text, 'as-of': of, 'as-known-at': knownAt, cursor, limit } }) {
      const found = await skus(lading, { sellerId, ...defined({ text, asOf: of, asKnownAt: knownAt }) });
      const { rows, ...next } = page(found, ({ msku, skuId }) => [msku, skuId], {
        limit,
        ...defined({ cursor }),
      });
      return { skus: rows, ...next };
    },
  });

  readRoute(app, context, {
    url: '/skus/:msku',
    operationId: 'getSku',
    summary:
      'A SKU: what was said of it, and what it measures and is stored as on a day; its revision is the ETag',
    tags: ['SKUs'],
    params: { msku: Msku },
    query: { on, ...asOf, ...asKnownAt },
    answers: SkuDocument,
    async read({ sellerId, params: { msku }, query, reply }) {
      const { 'as-of': of, 'as-known-at': knownAt } = query;
      const found = await sku(lading, sellerId, msku, { asOf: of, asKnownAt: knownAt });
      if (found === undefined) throw notFound('SKU', msku);
      const { revision } = await lading.commands.load(skuAggregate, found.skuId);
      reply.header('etag', `"${revision}"`);
      const day = query.on ?? today(lading);
      return { ...found, day, onDay: wordedOnDay(skuOnDay(found, lading.settings.marketplace, day)) };
    },
  });

  readRoute(app, context, {
    url: '/account',
    operationId: 'getAccount',
    summary:
      'The account of the seller: its stores, brands, subscription and the storage limits of a day; its revision is the ETag',
    tags: ['Account'],
    params: {},
    query: { on, ...asKnownAt },
    answers: AccountDocument,
    async read({ sellerId, query, reply }) {
      const found = await readAccount(lading, sellerId, defined({ asKnownAt: query['as-known-at'] }));
      if (found === undefined) throw notFound('account', sellerId);
      const { revision } = await lading.commands.load(accountAggregate, sellerId);
      reply.header('etag', `"${revision}"`);
      return accountOnDay(found, query.on ?? today(lading));
    },
  });
}
