import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { LocalDate } from '#domain/values/item';
import { Network } from '#domain/values/network';
import { ShipmentDiscrepancies, StockLoss } from '#infra/doors/http/documents/discrepancy';
import { Reconciliation } from '#infra/doors/http/documents/reconciliation';
import { StockLevel } from '#infra/doors/http/documents/stock';
import { asKnownAt, asOf } from '#infra/doors/http/momentQuery';
import { PageQuery, page } from '#infra/doors/http/page';
import { readRoute } from '#infra/doors/http/readRoute';
import type { RouteContext } from '#infra/doors/http/routeContext';
import { readStockQuery, skuStockQuery } from '#infra/doors/http/stockQuery';
import { reconcile } from '#services/inventory/amazonLedger/reconcile';
import { discrepancies } from '#services/inventory/losses/discrepancies';
import { losses } from '#services/inventory/losses/losses';
import { inventory } from '#services/inventory/stock/inventory';

const tags = ['Answers'];
const word = z.string().min(1).max(255).exactOptional();
const shipment = z.string().max(64).exactOptional().describe('a shipment id or shipment confirmation id');

/** Stock levels, and what is wrong with them: discrepancies of shipments, losses, differences to Amazon's ledger. */
export function inventoryReads(app: FastifyInstance, context: RouteContext): void {
  const { lading } = context;

  readRoute(app, context, {
    url: '/inventory',
    operationId: 'listInventory',
    summary: 'Stock and what is on its way, per SKU, network and fulfillment center',
    tags,
    params: {},
    query: {
      msku: word,
      network: Network.exactOptional().describe('of marketplaces that share stock'),
      'fulfillment-center': word,
      by: z
        .enum(['center', 'network'])
        .default('center')
        .describe('a level for each fulfillment center, or one for the whole network'),
      'as-of': LocalDate.exactOptional().describe('at the end of this day in the marketplace'),
      ...asKnownAt,
      ...PageQuery,
    },
    answers: z.strictObject({ inventory: z.array(StockLevel), nextCursor: z.string().optional() }),
    async read({ sellerId, query }) {
      const { msku, network, cursor, limit } = query;
      const filter = {
        by: query.by,
        ...(msku !== undefined && { msku }),
        ...(network !== undefined && { network }),
        ...present('fulfillmentCenter', query['fulfillment-center']),
        ...present('asOf', query['as-of']),
        ...present('asKnownAt', query['as-known-at']),
      };
      const { rows, ...next } = page(
        await inventory(lading, { sellerId, ...filter }),
        (level) => [level.msku, `${level.network} ${level.fulfillmentCenter}`],
        { limit, ...present('cursor', cursor) },
      );
      return { inventory: rows, ...next };
    },
  });

  readRoute(app, context, {
    url: '/discrepancies',
    operationId: 'listDiscrepancies',
    summary:
      'Closed shipments that were short of something or had too much of it, what explains it, and until when to claim',
    tags,
    params: {},
    query: { shipment, ...asOf, ...asKnownAt, ...PageQuery },
    answers: z.strictObject({
      discrepancies: z.array(ShipmentDiscrepancies),
      nextCursor: z.string().optional(),
    }),
    async read({ sellerId, query: { 'as-of': of, 'as-known-at': knownAt, cursor, limit, ...filter } }) {
      const found = await discrepancies(lading, {
        sellerId,
        ...filter,
        now: lading.clock(),
        asOf: of,
        asKnownAt: knownAt,
      });
      const { rows, ...next } = page(found, ({ shipmentId }) => [shipmentId, ''], {
        limit,
        ...present('cursor', cursor),
      });
      return { discrepancies: rows, ...next };
    },
  });

  readRoute(app, context, {
    url: '/losses',
    operationId: 'listLosses',
    summary: 'Units that fulfillment centers lost or damaged: found, reimbursed, or not explained',
    tags,
    params: {},
    query: skuStockQuery,
    answers: z.strictObject({ losses: z.array(StockLoss), nextCursor: z.string().exactOptional() }),
    async read({ sellerId, query }) {
      const { filter, pageQuery } = readStockQuery(sellerId, query);
      const { rows, ...next } = page(
        await losses(lading, { ...filter, now: lading.clock() }),
        ({ msku, network, kind }) => [msku, `${network} ${kind}`],
        pageQuery,
      );
      return { losses: rows, ...next };
    },
  });

  readRoute(app, context, {
    url: '/reconciliation',
    operationId: 'reconcile',
    summary: 'Our ledger against Amazon’s: each difference by SKU, day and event type. Reads the whole log',
    tags,
    params: {},
    query: {
      msku: word,
      from: LocalDate.exactOptional().describe('from this day in the marketplace on'),
      to: LocalDate.exactOptional().describe('up to and including this day'),
      ...PageQuery,
    },
    answers: Reconciliation,
    async read({ sellerId, query: { cursor, limit, ...filter } }) {
      const found = await reconcile(lading, { sellerId, ...filter });
      const { rows, ...next } = page(
        found.differences,
        ({ day, network, msku, eventType, view }) => [day, [msku, network, eventType, view].join(' ')],
        { limit, ...present('cursor', cursor) },
      );
      return { ...found, differences: rows, ...next };
    },
  });
}

const present = <Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [Key in Name]?: Value } =>
  // Its only key is the name.
  (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Value };
