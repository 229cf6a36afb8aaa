import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { LocalDate, Msku } from '#domain/item';
import { AccountDocument } from '#infra/http/answers/account';
import { ListedSku, SkuDocument } from '#infra/http/answers/sku';
import { notFound } from '#infra/http/httpProblem';
import { asKnownAt, asOf } from '#infra/http/momentQuery';
import { PageQuery, page } from '#infra/http/page';
import { readRoute } from '#infra/http/readRoute';
import type { Served } from '#infra/http/served';
import { today } from '#infra/http/today';
import { present } from '#infra/present';
import { accountAggregate, skuAggregate } from '#services/aggregates';
import { account } from '#services/queries/account';
import { accountOnDay } from '#services/queries/accountOnDay';
import { skuOnDay } from '#services/queries/skuOnDay';
import { sku, skus } from '#services/queries/skus';

const on = LocalDate.exactOptional().describe('as on this day; without it, today in the marketplace');

/** The seller's SKUs and account. */
export function catalogReads(app: FastifyInstance, served: Served): void {
  const { lading } = served;

  readRoute(app, served, {
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
      const found = await skus(lading, { sellerId, ...present({ text, asOf: of, asKnownAt: knownAt }) });
      const { rows, ...next } = page(found, ({ msku, skuId }) => [msku, skuId], {
        limit,
        ...present({ cursor }),
      });
      return { skus: rows, ...next };
    },
  });

  readRoute(app, served, {
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
      return { ...found, day, onDay: skuOnDay(found, lading.settings.marketplace, day) };
    },
  });

  readRoute(app, served, {
    url: '/account',
    operationId: 'getAccount',
    summary:
      'The account of the seller: its stores, brands, subscription and the storage limits of a day; its revision is the ETag',
    tags: ['Account'],
    params: {},
    query: { on, ...asKnownAt },
    answers: AccountDocument,
    async read({ sellerId, query, reply }) {
      const found = await account(lading, sellerId, present({ asKnownAt: query['as-known-at'] }));
      if (found === undefined) throw notFound('account', sellerId);
      const { revision } = await lading.commands.load(accountAggregate, sellerId);
      reply.header('etag', `"${revision}"`);
      return accountOnDay(found, query.on ?? today(lading));
    },
  });
}
