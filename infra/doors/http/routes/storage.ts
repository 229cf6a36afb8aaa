import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { replenishment as policy } from '#domain/policies/replenishment';
import { daysBetween } from '#domain/values/calendar';
import { defined } from '#domain/values/defined';
import { LocalDate } from '#domain/values/item';
import { Replenishment } from '#infra/doors/http/documents/replenishment';
import {
  AgedStock,
  Distribution,
  OverLimit,
  StockAge,
  StorageUsage,
  StoredVolume,
} from '#infra/doors/http/documents/storage';
import { HttpProblem } from '#infra/doors/http/httpProblem';
import { PageQuery, page } from '#infra/doors/http/page';
import { readRoute } from '#infra/doors/http/readRoute';
import type { RouteContext } from '#infra/doors/http/routeContext';
import { networkStockQuery, readStockQuery, skuStockQuery } from '#infra/doors/http/stockQuery';
import { today } from '#infra/doors/http/today';
import { agedStockLists } from '#services/inventory/stock/agedStockLists';
import { agedInventory, inventoryAge } from '#services/inventory/stock/inventoryAge';
import { replenishment } from '#services/inventory/stock/replenishment';
import { stockDistribution } from '#services/inventory/stock/stockDistribution';
import { inventoryVolume } from '#services/inventory/storage/inventoryVolume';
import { storageAlerts } from '#services/inventory/storage/storageAlerts';
import { storageUsage } from '#services/inventory/storage/storageUsage';

const tags = ['Inventory'];
const longestSeries = 400;
const counted = {
  units: z
    .enum(['on-hand', 'available'])
    .default('on-hand')
    .describe('all units in the network, or as Amazon’s age report counts'),
};
const nextCursor = z.string().exactOptional();

/** What stock comes to: how old it is, what space it takes up, where it is, and what to send. */
export function storageReads(app: FastifyInstance, context: RouteContext): void {
  const { lading } = context;

  readRoute(app, context, {
    url: '/inventory/age',
    operationId: 'listInventoryAge',
    summary: 'How old the stock is: first in, first out over the whole network',
    tags,
    params: {},
    query: {
      ...counted,
      bands: z
        .enum(['reported', 'surcharged'])
        .default('reported')
        .describe('those of Amazon’s age report, or those that the surcharge of the day goes by'),
      ...skuStockQuery,
    },
    answers: z.strictObject({ ages: z.array(StockAge), nextCursor }),
    async read({ sellerId, query }) {
      const { filter, pageQuery } = readStockQuery(sellerId, query);
      const { units, bands } = query;
      const found = await inventoryAge(lading, lading.clock(), { ...filter, units, bands });
      const { rows, ...next } = page(found, ({ msku, network }) => [msku, network], pageQuery);
      return { ages: rows, ...next };
    },
  });

  readRoute(app, context, {
    url: '/inventory/aged',
    operationId: 'listAgedInventory',
    summary: 'The SKUs of which units were stored over 365 days: worth a look every week',
    tags,
    params: {},
    query: { ...counted, ...skuStockQuery },
    answers: z.strictObject({ ages: z.array(StockAge), nextCursor }),
    async read({ sellerId, query }) {
      const { filter, pageQuery } = readStockQuery(sellerId, query);
      const found = await agedInventory(lading, lading.clock(), { ...filter, units: query.units });
      const { rows, ...next } = page(found, ({ msku, network }) => [msku, network], pageQuery);
      return { ages: rows, ...next };
    },
  });

  readRoute(app, context, {
    url: '/inventory/volume',
    operationId: 'listInventoryVolume',
    summary: 'The space that units on hand take up, by day and storage type',
    tags,
    params: {},
    query: {
      from: LocalDate.exactOptional().describe(
        `every day from this one on, at most ${longestSeries}; without it, the last day alone`,
      ),
      ...skuStockQuery,
    },
    answers: z.strictObject({ volumes: z.array(StoredVolume), nextCursor }),
    async read({ sellerId, query }) {
      const { filter, pageQuery } = readStockQuery(sellerId, query);
      const { from } = query;
      if (from !== undefined && daysBetween(from, filter.asOf ?? today(lading)) >= longestSeries)
        throw seriesTooLong;
      const found = await inventoryVolume(lading, lading.clock(), { ...filter, ...defined({ from }) });
      const { rows, ...next } = page(
        found,
        ({ day, network, storageType }) => [day, `${network} ${storageType}`],
        pageQuery,
      );
      return { volumes: rows, ...next };
    },
  });

  readRoute(app, context, {
    url: '/inventory/usage',
    operationId: 'listStorageUsage',
    summary: 'Each storage type’s usage, limit and overage at a day’s end',
    tags,
    params: {},
    query: networkStockQuery,
    answers: z.strictObject({ usage: z.array(StorageUsage), nextCursor }),
    async read({ sellerId, query }) {
      const { filter, pageQuery } = readStockQuery(sellerId, query);
      const found = await storageUsage(lading, lading.clock(), filter);
      const { rows, ...next } = page(found, ({ country, storageType }) => [country, storageType], pageQuery);
      return { usage: rows, ...next };
    },
  });

  readRoute(app, context, {
    url: '/inventory/alerts',
    operationId: 'listStorageAlerts',
    summary:
      'The days of the last week that ended over a storage limit, and what was stored over 365 days when that week had ended. `lading serve` records both by itself; asking records nothing',
    tags,
    params: {},
    query: PageQuery,
    answers: z.strictObject({ alerts: z.array(OverLimit), aged: z.array(AgedStock), nextCursor }),
    async read({ sellerId, query: { cursor, limit } }) {
      const { rows, ...next } = page(
        await storageAlerts(lading, lading.clock(), sellerId),
        ({ day, country, storageType }) => [day, `${country} ${storageType}`],
        { limit, ...defined({ cursor }) },
      );
      const aged = await agedStockLists(lading, lading.clock(), sellerId);
      return { alerts: rows, aged, ...next };
    },
  });

  readRoute(app, context, {
    url: '/inventory/distribution',
    operationId: 'listDistribution',
    summary: 'What is on its way, in transit and reserved, by fulfillment center',
    tags,
    params: {},
    query: skuStockQuery,
    answers: z.strictObject({ distribution: z.array(Distribution), nextCursor }),
    async read({ sellerId, query }) {
      const { filter, pageQuery } = readStockQuery(sellerId, query);
      const { rows, ...next } = page(
        await stockDistribution(lading, filter),
        ({ msku, network, fulfillmentCenter }) => [msku, `${network} ${fulfillmentCenter}`],
        pageQuery,
      );
      return { distribution: rows, ...next };
    },
  });

  readRoute(app, context, {
    url: '/replenishment',
    operationId: 'forecastReplenishment',
    summary: 'A forecast, from shipped units, of the units of each SKU to send for the next three months',
    tags,
    params: {},
    query: {
      'lead-time-days': z.coerce
        .number()
        .int()
        .min(0)
        .max(365)
        .default(policy.rule.leadTimeDays)
        .describe('from the decision until units can be sold'),
      ...skuStockQuery,
    },
    answers: z.strictObject({
      isForecast: z.literal(true).describe('nothing here has happened'),
      forecasts: z.array(Replenishment),
      nextCursor,
    }),
    async read({ sellerId, query }) {
      const { filter, pageQuery } = readStockQuery(sellerId, query);
      const leadTimeDays = query['lead-time-days'];
      const found = await replenishment(lading, lading.clock(), { ...filter, leadTimeDays });
      const { rows, ...next } = page(found, ({ msku, network }) => [msku, network], pageQuery);
      return { isForecast: true, forecasts: rows, ...next };
    },
  });
}

const seriesTooLong = new HttpProblem({
  type: 'invalid-input',
  title: `a series has at most ${longestSeries} days`,
  advice: 'ask for it in several parts, each with its from and as-of',
  kind: 'invalid-input',
});
