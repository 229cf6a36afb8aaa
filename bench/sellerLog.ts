import { randomUUID } from 'node:crypto';
import { fillStockLog, lastDay, sellerId } from '#bench/stockLog';
import { amazonPolicies } from '#domain/policies/networkPolicies';
import { Instant } from '#domain/values/instant';
import type { SqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import { accountAggregate, skuAggregate } from '#services/aggregates';
import { createCommandHandler } from '#services/engine/handling/createCommandHandler';
import { skuId } from '#services/streamIds';

const registeredAt = Instant.parse('2023-01-01T20:00:00Z');
const together = 64;

/** Fills a log with all that a seller's fees are recomputed from: an account with a limit, SKUs that are measured, stock. */
export async function fillSellerLog(store: SqliteStore, events: number, skus: number): Promise<void> {
  await fillStockLog(store, events, skus);
  const { handle } = createCommandHandler({
    store,
    clock: () => Instant.parse(`${lastDay}T20:00:00Z`),
    policies: amazonPolicies,
    cacheSize: 1,
  });
  const cause = () => ({
    ...{ commandId: randomUUID(), sellerId, actor: 'the benchmark' },
    occurredAt: registeredAt,
  });
  await handle(
    accountAggregate,
    sellerId,
    {
      type: 'RegisterAccount',
      ...{ homeMarketplace: 'US', sellingPlan: 'PROFESSIONAL' },
      legalEntity: { name: 'Lading Supplies LLC', countryCode: 'US' },
      bank: { countryCode: 'US', currency: 'USD', lastDigits: '4711' },
    },
    cause(),
  );
  await handle(
    accountAggregate,
    sellerId,
    {
      type: 'SetStorageLimit',
      ...{ storageType: 'STANDARD', country: 'US', from: '2023-01-01', until: '2026-01-01' },
      ...{ cubicFeet: '100', status: 'CONFIRMED' },
    },
    cause(),
  );
  const describe = async (sku: number): Promise<void> => {
    const msku = `SKU-${String(sku).padStart(5, '0')}`;
    const id = skuId(sellerId, msku);
    await handle(skuAggregate, id, { type: 'RegisterSku', msku, fnsku: `X${msku}` }, cause());
    await handle(
      skuAggregate,
      id,
      {
        type: 'RecordMeasurement',
        ...{ source: 'AMAZON', effectiveFrom: '2023-01-01' },
        dimensions: {
          length: '12',
          width: `${1 + (sku % 90) / 10}`,
          height: '4.69',
          unitOfMeasurement: 'IN',
        },
        weight: { value: '0.75', unit: 'LB' },
      },
      cause(),
    );
  };
  for (let first = 0; first < skus; first += together)
    await Promise.all(
      Array.from({ length: Math.min(together, skus - first) }, (_, at) => describe(first + at)),
    );
}
