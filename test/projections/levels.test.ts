import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centerLevels, networkLevel } from '#domain/inventory/levels/level';
import { quantities, quantitiesBelowZero } from '#domain/inventory/levels/quantities';
import type { SkuStock } from '#domain/inventory/levels/skuStock';
import { stockHistory } from '#domain/inventory/levels/stockHistory';
import { changesByDay, receiptsByDay, shippedByDay, unitsOnHand } from '#domain/inventory/levels/stockSums';
import type { StockEvent } from '#domain/inventory/stock/events';
import {
  amazonLedgerEventTypes,
  type Movement,
  ResearchTerm,
  ReservedFor,
} from '#domain/inventory/stock/values';
import { Disposition } from '#domain/values/disposition';
import { days, instantOf, plus } from '#domain/values/instant';
import { stockDays, stockKey } from '#projections/stockDays';
import * as facts from '#test/domain/inbound/shipment/facts';
import { movement, moved as row } from '#test/domain/inventory/stock/given';
import { project, type StreamFact, shipmentFact, stockFact } from '#test/projections/project';

/** Noon in Los Angeles on a day of March 2026. */
const march = (day: number) => plus(instantOf(Date.parse('2026-02-28T20:00:00.000Z')), days(day));
const dayOf = (day: number) => `2026-03-${String(day).padStart(2, '0')}`;
const on = (day: number, event: StockEvent) => stockFact('st1', march(day), event);
const opened = on(1, { type: 'StockOpened', sellerId: 'seller-1', network: 'US', msku: 'MUG-BLUE' });
const moves = (day: number, ...of: Parameters<typeof movement>) => on(day, row(movement(...of)));

function sumsOf(happened: readonly StreamFact[]): SkuStock {
  const rows = project(stockDays, opened, ...happened);
  const { stock } = rows.get(stockKey('seller-1', 'US', 'MUG-BLUE')) ?? {};
  if (stock === undefined) throw new Error('it was opened');
  return stock;
}
const blue = (happened: readonly StreamFact[]) => stockHistory(sumsOf(happened));
/** What is not 0 of the network's level, without the sums of other quantities. */
function level(happened: readonly StreamFact[], day?: number) {
  const all = quantities(networkLevel(blue(happened), day === undefined ? undefined : dayOf(day)));
  const sums = ['warehouseQuantity', 'totalQuantity', 'totalReservedQuantity', 'totalResearchingQuantity'];
  return Object.fromEntries([...all].filter(([name, units]) => units !== 0 && !sums.includes(name)));
}

describe('the level of a SKU', () => {
  const start = moves(1, 'StartingBalance', 40);

  it('is what a day began with, and what came and went on it', () => {
    const happened = [moves(1, 'StartingBalance', 5), moves(16, 'Receipts', 2), moves(16, 'Shipments', -1)];
    const lost = moves(16, 'Adjustments', -1, { reason: 'M' });
    const disposed = moves(16, 'Adjustments', -1, { reason: 'D' });
    expect(level([...happened, lost, disposed])).toEqual({ fulfillableQuantity: 4 });
    expect(level([...happened, lost, disposed], 15)).toEqual({ fulfillableQuantity: 5 });
  });

  it('counts rows that are alike as often as they are there', () => {
    const sold = moves(6, 'Shipments', -1);
    expect(level([start, sold, sold, sold])).toEqual({ fulfillableQuantity: 37 });
  });

  it('has reserved units not fulfillable, each for its reason, until they are let go of', () => {
    const reserved = (reservedFor: ReservedFor, quantity: number) =>
      on(2, { type: 'UnitsReserved', reservedFor, quantity, fulfillmentCenter: 'ONT8', source: 'seller' });
    const released = on(3, {
      type: 'ReservationReleased',
      reservedFor: 'CUSTOMER_ORDER',
      quantity: 2,
      fulfillmentCenter: 'ONT8',
      source: 'seller',
      flags: [],
    });
    const happened = [
      start,
      reserved('CUSTOMER_ORDER', 3),
      reserved('TRANSFER', 4),
      reserved('PROCESSING', 5),
    ];
    expect(level([...happened, released])).toEqual({
      fulfillableQuantity: 30,
      pendingCustomerOrderQuantity: 1,
      pendingTransshipmentQuantity: 4,
      fcProcessingQuantity: 5,
    });
    expect(networkLevel(blue(happened))).toMatchObject({
      warehouseQuantity: 40,
      reservedQuantity: { totalReservedQuantity: 12 },
    });
  });

  it('has units in transit between fulfillment centers reserved, in none of the two', () => {
    const out = moves(3, 'WhseTransfers', -7);
    const arrived = moves(5, 'WhseTransfers', 6, { fulfillmentCenter: 'PHX7' });
    const happened = [start, out, arrived];
    expect(level(happened, 4)).toEqual({ fulfillableQuantity: 33, pendingTransshipmentQuantity: 7 });
    expect(level(happened)).toEqual({ fulfillableQuantity: 39, pendingTransshipmentQuantity: 1 });
    const byCenter = centerLevels(blue(happened), dayOf(4)).map(([center, { warehouseQuantity }]) => [
      center,
      warehouseQuantity,
    ]);
    expect(byCenter).toEqual([
      ['*', 7],
      ['ONT8', 33],
      ['PHX7', 0],
    ]);
  });

  it('has units in transit that cannot be sold under what they have become', () => {
    const out = moves(3, 'WhseTransfers', -2, { disposition: 'DEFECTIVE' });
    expect(level([moves(1, 'StartingBalance', 5, { disposition: 'DEFECTIVE' }), out])).toEqual({
      defectiveQuantity: 5,
      totalUnfulfillableQuantity: 5,
    });
  });

  it('has units that are looked for by how long they are', () => {
    const opens = on(2, { type: 'ResearchOpened', term: 'SHORT', quantity: 6, source: 'seller' });
    const closes = on(9, { type: 'ResearchClosed', term: 'SHORT', quantity: 6, source: 'seller', flags: [] });
    const later = on(9, { type: 'ResearchOpened', term: 'LONG', quantity: 4, source: 'seller' });
    expect(level([start, opens, closes, later], 8)).toEqual({
      fulfillableQuantity: 34,
      researchingQuantityInShortTerm: 6,
    });
    expect(level([start, opens, closes, later])).toEqual({
      fulfillableQuantity: 36,
      researchingQuantityInLongTerm: 4,
    });
  });

  it('has returns by what came back, and damage under what it became', () => {
    const returned = moves(4, 'CustomerReturns', 2, { disposition: 'CUSTOMER_DAMAGED' });
    const damaged = moves(5, 'Adjustments', -3, { reason: 'E' });
    const became = moves(5, 'Adjustments', 3, { reason: 'P', disposition: 'WAREHOUSE_DAMAGED' });
    expect(level([start, returned, damaged, became])).toEqual({
      fulfillableQuantity: 37,
      customerDamagedQuantity: 2,
      warehouseDamagedQuantity: 3,
      totalUnfulfillableQuantity: 5,
    });
  });

  it('has units of removal orders beside it, since they are in stock until they leave', () => {
    const ordered = on(2, {
      type: 'RemovalOrdered',
      removalOrderId: 'RM-1',
      removalType: 'RETURN',
      quantity: 50,
      disposition: 'SELLABLE',
      source: 'seller',
    });
    const progressed = on(20, {
      type: 'RemovalProgressed',
      removalOrderId: 'RM-1',
      shipped: 30,
      disposed: 0,
      cancelled: 5,
      source: 'seller',
    });
    const stock = moves(1, 'StartingBalance', 600);
    expect(level([stock, ordered, progressed], 19)).toEqual({
      fulfillableQuantity: 600,
      pendingRemovalQuantity: 50,
    });
    const left = moves(20, 'VendorReturns', -30);
    expect(level([stock, ordered, progressed, left])).toEqual({
      fulfillableQuantity: 570,
      pendingRemovalQuantity: 15,
    });
  });

  it('is below 0, and says so, where more went than we know came', () => {
    const stock = blue([moves(2, 'Shipments', -3)]);
    expect(quantitiesBelowZero(networkLevel(stock))).toEqual([
      'fulfillableQuantity',
      'warehouseQuantity',
      'totalQuantity',
    ]);
    expect(quantitiesBelowZero(networkLevel(stock, dayOf(1)))).toEqual([]);
  });

  it('of one network is none of another', () => {
    const canada = stockFact('st2', march(1), {
      type: 'StockOpened',
      sellerId: 'seller-1',
      network: 'CA',
      msku: 'MUG-BLUE',
    });
    const there = stockFact('st2', march(2), row(movement('Receipts', 9)));
    expect(level([start, canada, there])).toEqual({ fulfillableQuantity: 40 });
  });

  it('is of shipments and of what happened to their units after, together', () => {
    const happened = [
      shipmentFact('sh1', march(1), facts.created()),
      shipmentFact('sh1', march(3), facts.received('MUG-BLUE', 60)),
      moves(5, 'Shipments', -10, { channel: 'MULTI_CHANNEL' }),
    ];
    expect(level(happened)).toEqual({ fulfillableQuantity: 50, inboundReceivingQuantity: 40 });
    const lines = blue(happened).moved;
    expect(receiptsByDay(lines)).toEqual({ '2026-03-03': 60 });
    expect(shippedByDay(lines)).toEqual({ '2026-03-05': 10 });
  });
});

const aDay = fc.integer({ min: 1, max: 28 });
const aCenter = fc.constantFrom('ONT8', 'PHX7');
const units = fc.integer({ min: 1, max: 50 });
const aMovement = fc
  .record({
    eventType: fc.constantFrom(...amazonLedgerEventTypes),
    quantity: fc.integer({ min: -50, max: 50 }),
    disposition: fc.constantFrom(...Disposition.options),
    fulfillmentCenter: aCenter,
    reason: fc.constantFrom('M', 'F', 'E', 'P'),
  })
  .map((all): StockEvent => row(all satisfies Movement));
const aHold = fc
  .tuple(fc.constantFrom(...ReservedFor.options), units, fc.option(aCenter, { nil: undefined }), fc.boolean())
  .map(([reservedFor, quantity, place, released]): StockEvent => {
    const hold = {
      reservedFor,
      quantity,
      ...(place !== undefined && { fulfillmentCenter: place }),
      source: 'seller',
    };
    return released
      ? { type: 'ReservationReleased', ...hold, flags: [] }
      : { type: 'UnitsReserved', ...hold };
  });
const aSearch = fc
  .tuple(fc.constantFrom(...ResearchTerm.options), units, fc.boolean())
  .map(([term, quantity, closed]): StockEvent => {
    const search = { term, quantity, source: 'seller' };
    return closed ? { type: 'ResearchClosed', ...search, flags: [] } : { type: 'ResearchOpened', ...search };
  });
const anEvent = fc.oneof({ weight: 4, arbitrary: aMovement }, aHold, aSearch);
const someFacts = fc.array(
  fc.tuple(aDay, anEvent).map(([day, event]) => on(day, event)),
  { maxLength: 25 },
);
const received = fc.array(
  fc
    .tuple(aDay, units, fc.constantFrom(...Disposition.options))
    .map(([day, quantity, disposition]) =>
      shipmentFact('sh1', march(day), facts.received('MUG-BLUE', quantity, { disposition })),
    ),
  { maxLength: 4 },
);
const created = shipmentFact('sh1', march(1), facts.created());
const run = { seed: 20260301, numRuns: 300 };

describe('the level of a SKU, whatever happens', () => {
  it('begins each day as the day before ended, and ends it with what came and went', () => {
    fc.assert(
      fc.property(someFacts, received, aDay, (some, receipts, day) => {
        const lines = blue([created, ...some, ...receipts]).moved;
        const at = (each: number) => unitsOnHand(lines, { day: dayOf(each) });
        const change = [...some, ...receipts]
          .filter(({ occurredAt }) => occurredAt === march(day))
          .reduce((sum, { event }) => {
            if (event.type === 'UnitsReceived') return sum + event.quantity;
            return event.type === 'UnitsMoved' && event.eventType !== 'WhseTransfers'
              ? sum + event.quantity
              : sum;
          }, 0);
        expect(at(day - 1) + change).toBe(at(day));
        expect(changesByDay(lines)[dayOf(day)] ?? 0).toBe(change);
      }),
      run,
    );
  });

  it('has every unit on hand fulfillable, unfulfillable, reserved or looked for', () => {
    fc.assert(
      fc.property(someFacts, received, aDay, (some, receipts, day) => {
        const stock = blue([created, ...some, ...receipts]);
        const { warehouseQuantity, researchingQuantity } = networkLevel(stock, dayOf(day));
        expect(warehouseQuantity + researchingQuantity.totalResearchingQuantity).toBe(
          unitsOnHand(stock.moved, { day: dayOf(day) }),
        );
      }),
      run,
    );
  });

  it('is the sum of the levels of its fulfillment centers', () => {
    fc.assert(
      fc.property(someFacts, received, aDay, (some, receipts, day) => {
        const stock = blue([created, ...some, ...receipts]);
        const sums = new Map<string, number>();
        for (const [, center] of centerLevels(stock, dayOf(day)))
          for (const [name, each] of quantities(center)) sums.set(name, (sums.get(name) ?? 0) + each);
        expect(sums).toEqual(quantities(networkLevel(stock, dayOf(day))));
      }),
      run,
    );
  });

  it('is below 0 nowhere without saying so', () => {
    fc.assert(
      fc.property(someFacts, aDay, (some, day) => {
        const now = networkLevel(blue(some), dayOf(day));
        const negative = [...quantities(now)].filter(([, each]) => each < 0).map(([name]) => name);
        expect(quantitiesBelowZero(now)).toEqual(negative);
      }),
      run,
    );
  });

  it('is made of the same sums in whatever order late facts arrive', () => {
    const twoOrders = fc
      .tuple(someFacts, received)
      .map((parts) => parts.flat())
      .chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
        ),
      );
    fc.assert(
      fc.property(twoOrders, ([some, others]) => {
        expect(sumsOf([created, ...others])).toEqual(sumsOf([created, ...some]));
      }),
      run,
    );
  });
});
