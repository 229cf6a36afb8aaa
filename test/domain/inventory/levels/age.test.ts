import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surchargeAgeBands } from '#domain/fees/pricing/surchargeAgeBands';
import { lotsOn, unitsByAge, unitsWithoutAge } from '#domain/inventory/levels/age';
import { stockHistory, unitsOn } from '#domain/inventory/levels/stockHistory';
import { reportedAges } from '#domain/policies/ageBands';
import { laterDay } from '#domain/values/calendar';
import { runningSums } from '#domain/values/runningSums';
import { type Change, stockOf } from '#test/domain/inventory/levels/stock';

const surcharged = (day: string) => surchargeAgeBands('US', day).map(({ name }) => name);
const reportBands = reportedAges.rule;
const receivedDaysAgo = (days: number) => {
  const lot = { receivedOn: laterDay('2026-07-01', -days), units: 1 };
  const counts = unitsByAge([lot], '2026-07-01', reportBands);
  return reportBands.filter((_, at) => counts[at] === 1).map(({ name }) => name);
};

describe('the age of stock', () => {
  it('is that of what came last: sales take the oldest, whatever unit went', () => {
    const receipts = { '2026-01-05': 10, '2026-02-05': 10, '2026-03-05': 10 };
    expect(lotsOn(runningSums(receipts), 12, '2026-04-01')).toEqual([
      { receivedOn: '2026-03-05', units: 10 },
      { receivedOn: '2026-02-05', units: 2 },
    ]);
  });

  it('knows nothing of what comes after the day', () => {
    expect(lotsOn(runningSums({ '2026-01-05': 5, '2026-03-05': 9 }), 5, '2026-02-01')).toEqual([
      { receivedOn: '2026-01-05', units: 5 },
    ]);
  });

  it('does not begin anew with a return', () => {
    const receipts = { '2026-01-05': 10, '2026-03-05': 10 };
    const afterTheReturn = lotsOn(runningSums(receipts), 11, '2026-04-01');
    expect(afterTheReturn.at(-1)).toEqual({ receivedOn: '2026-01-05', units: 1 });
  });

  it('is not known of more units than were ever received', () => {
    expect(unitsWithoutAge(lotsOn(runningSums({ '2026-01-05': 3 }), 5, '2026-02-01'))).toBe(2);
  });

  it.each([
    [0, '0-90'],
    [90, '0-90'],
    [91, '91-180'],
    [180, '91-180'],
    [181, '181-270'],
    [271, '271-365'],
    [365, '271-365'],
    [366, '366+'],
    [2000, '366+'],
  ])('of %i days is in the band %s: the upper bound is inclusive', (days, band) => {
    expect(receivedDaysAgo(days)).toEqual([band]);
  });

  it('is surcharged by the bands of the rate cards of the day, and by none where no card is known', () => {
    expect(surcharged('2020-02-14')).toEqual([]);
    expect(surcharged('2022-05-14')).toEqual(['366+']);
    expect(surcharged('2022-05-15')).toEqual(['271-365', '366+']);
    expect(surcharged('2023-04-15')[0]).toBe('181-210');
    expect(surcharged('2026-01-15').at(-1)).toBe('366+');
    expect(surcharged('2026-01-16').slice(-2)).toEqual(['366-455', '456+']);
    expect(surchargeAgeBands('DE', '2026-01-16')).toEqual([]);
  });
});

const changes = fc.array(
  fc.record({
    on: fc.integer({ min: 0, max: 800 }).map((days) => laterDay('2024-01-01', days)),
    eventType: fc.constantFrom('Receipts', 'Shipments', 'CustomerReturns', 'Adjustments', 'WhseTransfers'),
    quantity: fc.integer({ min: 1, max: 50 }),
    fulfillmentCenter: fc.constantFrom('ONT8', 'ABE8'),
  }),
  { maxLength: 60 },
);
const signed = (change: { eventType: string; quantity: number }, at: number): number =>
  change.eventType === 'Shipments' || (change.eventType === 'Adjustments' && at % 2 === 0)
    ? -change.quantity
    : change.quantity;
const agesOn = (all: readonly Change[], day: string) => {
  const stock = stockHistory(stockOf(all));
  return lotsOn(stock.receipts, unitsOn(stock, day), day);
};

it('sums to the units on hand on any day, and is the same for any order in which facts arrive', () => {
  fc.assert(
    fc.property(changes, fc.integer({ min: 0, max: 900 }), fc.func(fc.nat()), (drawn, days, key) => {
      const facts = drawn.map((change, at): Change => ({ ...change, quantity: signed(change, at) }));
      const day = laterDay('2024-01-01', days);
      const lots = agesOn(facts, day);
      const onHand = unitsOn(stockHistory(stockOf(facts)), day);
      expect(lots.reduce((sum, { units }) => sum + units, 0)).toBe(Math.max(0, onHand));

      const late = facts.toSorted((one, other) => key(one) - key(other));
      expect(agesOn(late, day)).toEqual(lots);
    }),
    { seed: 20260731 },
  );
});
