import { expect, it } from 'vitest';
import type { StockEvent } from '#domain/inventory/stock/events';
import { Instant } from '#domain/values/instant';
import { removalOrders, removalSources } from '#projections/removalOrders';
import { project, stockFact } from '#test/projections/project';

const on = (at: string, event: StockEvent) => stockFact('st-1', Instant.parse(at), event);
const opened = on('2026-01-01T20:00:00Z', {
  type: 'StockOpened',
  sellerId: 'seller-1',
  network: 'US',
  msku: 'MUG-BLUE',
});
const ordered = on('2026-02-02T05:00:00Z', {
  type: 'RemovalOrdered',
  removalOrderId: 'R-1',
  removalType: 'RETURN',
  quantity: 10,
  disposition: 'SELLABLE',
  source: 'seller',
});
const left = (at: string, shipped: number, disposed: number) =>
  on(at, {
    type: 'RemovalProgressed',
    removalOrderId: 'R-1',
    shipped,
    disposed,
    cancelled: 0,
    source: 'seller',
  });

it('sums what became of an order, and dates it by days of the network', () => {
  const facts = [opened, ordered, left('2026-02-20T20:00:00Z', 4, 0), left('2026-03-01T20:00:00Z', 3, 3)];
  const completed = on('2026-03-02T05:00:00Z', { type: 'RemovalCompleted', removalOrderId: 'R-1' });
  const row = project(removalOrders, ...facts, completed).get('st-1') ?? removalOrders.empty();
  expect(removalSources(row)).toEqual([
    {
      sellerId: 'seller-1',
      network: 'US',
      msku: 'MUG-BLUE',
      removalOrderId: 'R-1',
      removalType: 'RETURN',
      ordered: { on: '2026-02-01', event: 'stock-st-1@1' },
      completed: { on: '2026-03-01', event: 'stock-st-1@4' },
      shippedUnits: 7,
      disposedUnits: 3,
    },
  ]);
});

it('knows nothing of an order of which only its end is told', () => {
  const row = project(removalOrders, opened, left('2026-02-20T20:00:00Z', 1, 0)).get('st-1');
  expect(removalSources(row ?? removalOrders.empty())).toEqual([]);
});
