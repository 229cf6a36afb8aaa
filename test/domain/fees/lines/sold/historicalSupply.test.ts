import { expect, it } from 'vitest';
import { historicalSupply, supplyWeek } from '#domain/fees/lines/sold/historicalSupply';
import { stockHistory } from '#domain/inventory/levels/stockHistory';
import { daysFrom, laterDay } from '#domain/values/calendar';
import { type Change, stockOf } from '#test/domain/inventory/levels/stock';

const week = supplyWeek('2026-03-01');
const ago = (days: number) => laterDay(week.from, -days);
const supplyOf = (...changes: readonly Change[]) =>
  historicalSupply(stockHistory(stockOf(changes)), daysFrom(week.ago90, '2026-03-31'))(week);

it('counts what is available, in transfer or processed, and neither what is taken nor what is unsellable', () => {
  const on = ago(10);
  const supply = supplyOf(
    { on, quantity: 100 },
    { on, quantity: 7, disposition: 'CUSTOMER_DAMAGED' },
    { on, quantity: -40, eventType: 'WhseTransfers' },
    { on, held: 'fcProcessingQuantity', units: 20 },
    { on, held: 'inboundShippedQuantity', units: 500 },
    { on, held: 'pendingCustomerOrderQuantity', units: 3 },
    { on, held: 'researchingQuantityInLongTerm', units: 2 },
  );
  expect(supply?.over30Days.sellableUnits).toBe(String(10 * 95));
  expect(supply?.over90Days.sellableUnits).toBe(String(10 * 95));
});

it('counts what was shipped through every channel, on the days before the week', () => {
  const shipped = { eventType: 'Shipments', quantity: -5 } as const;
  const supply = supplyOf(
    { on: ago(200), quantity: 1000 },
    { on: ago(91), ...shipped },
    { on: ago(90), ...shipped },
    { on: ago(30), ...shipped, channel: 'MULTI_CHANNEL' },
    { on: ago(7), ...shipped },
    { on: ago(1), ...shipped },
    { on: ago(0), ...shipped },
  );
  expect(supply).toMatchObject({
    over90Days: { shippedUnits: '20' },
    over30Days: { shippedUnits: '15' },
    unitsInPrior7Days: 10,
  });
});

it('knows no supply where more had gone than had come', () => {
  const changes = [
    { on: ago(50), quantity: -1, eventType: 'Shipments' } as const,
    { on: ago(40), quantity: 10 },
  ];
  expect(supplyOf(...changes)).toBeUndefined();
  expect(supplyOf({ on: ago(91), quantity: 1 }, ...changes)).toBeDefined();
});
