import { randomUUID } from 'node:crypto';
import type { Movement } from '#domain/inventory/stock/values';
import { amazonPolicies } from '#domain/policies/networkPolicies';
import { laterDay } from '#domain/values/calendar';
import { Instant } from '#domain/values/instant';
import type { SqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import { stockAggregate } from '#services/aggregates';
import { createCommandHandler } from '#services/engine/handling/createCommandHandler';
import { stockId } from '#services/streamIds';

export const sellerId = 'A2SELLER';
const first = '2023-01-02';
/** About three years of them. */
export const lastDay = laterDay(first, 1_095);
const callers = 64;
const movementsADay = 4;

/** Fills a log with the movements of so many SKUs: a receipt now and then, shipments from three centers, returns. */
export async function fillStockLog(store: SqliteStore, events: number, skus: number): Promise<void> {
  const { handle } = createCommandHandler({
    store,
    clock: () => Instant.parse(`${lastDay}T20:00:00Z`),
    policies: amazonPolicies,
    cacheSize: skus,
  });
  const daysOfEach = Math.max(1, Math.round(events / skus / movementsADay));
  const moveAll = async (caller: number, round: number): Promise<void> => {
    const day = laterDay(first, Math.floor((round * 1_095) / daysOfEach));
    for (let sku = caller; sku < skus; sku += callers) {
      const msku = `SKU-${String(sku).padStart(5, '0')}`;
      const movements = movementsOf(sku, round);
      await handle(
        stockAggregate,
        stockId(sellerId, 'US', msku),
        { type: 'RecordMovements', sellerId, network: 'US', msku, source: 'the benchmark', movements },
        {
          commandId: randomUUID(),
          sellerId,
          actor: 'the benchmark',
          occurredAt: Instant.parse(`${day}T20:00:00Z`),
        },
      );
    }
  };
  for (let round = 0; round < daysOfEach; round += 1)
    await Promise.all(Array.from({ length: callers }, (_, caller) => moveAll(caller, round)));
}

const centers = ['ONT8', 'ABE8', 'MDW2'];

function movementsOf(sku: number, round: number): Movement[] {
  const center = (at: number) => centers[(sku + round + at) % centers.length] ?? 'ONT8';
  const shipped: Movement[] = [0, 1, 2].map((at) => ({
    eventType: 'Shipments',
    quantity: -1 - (at % 2),
    disposition: 'SELLABLE',
    fulfillmentCenter: center(at),
  }));
  const came: Movement =
    round % 5 === 0
      ? { eventType: 'Receipts', quantity: 24, disposition: 'SELLABLE', fulfillmentCenter: center(0) }
      : { eventType: 'CustomerReturns', quantity: 1, disposition: 'DEFECTIVE', fulfillmentCenter: center(1) };
  return [came, ...shipped];
}
