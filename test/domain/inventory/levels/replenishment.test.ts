import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastReplenishment, type ReplenishmentInput } from '#domain/inventory/levels/replenishment';
import { daysFrom, laterDay } from '#domain/values/calendar';
import { runningSums } from '#domain/values/runningSums';

const everyDay = (from: string, to: string, units: (day: string) => number) =>
  runningSums(Object.fromEntries(daysFrom(from, to).map((day) => [day, units(day)])));
const input = (told: Partial<ReplenishmentInput>): ReplenishmentInput => ({
  shipped: everyDay('2026-08-01', '2026-10-31', () => 2),
  sellable: runningSums({ '2025-01-01': 1 }),
  available: 0,
  inbound: 0,
  today: '2026-11-01',
  leadTimeDays: 30,
  ...told,
});

describe('replenishment', () => {
  it('is for the lead time and three months by the average of the last three', () => {
    expect(forecastReplenishment(input({}))).toEqual({
      kind: 'forecast',
      daysAhead: 121,
      bases: [
        {
          method: 'average',
          from: '2026-08-02',
          to: '2026-10-31',
          daysInStock: 91,
          shippedUnits: 182,
          demand: 242,
          unitsToSend: 242,
        },
      ],
    });
  });

  it('takes off what is available and inbound, and is never below 0', () => {
    const toSend = (told: Partial<ReplenishmentInput>) => {
      const forecast = forecastReplenishment(input(told));
      return forecast.kind === 'forecast' ? forecast.bases[0]?.unitsToSend : undefined;
    };
    expect(toSend({ available: 100, inbound: 42 })).toBe(100);
    expect(toSend({ available: 500 })).toBe(0);
  });

  it('sends nothing for units that some unknown receipt brought, of which too few seem to be left', () => {
    const none = runningSums({ '2026-01-10': 1 });
    expect(forecastReplenishment(input({ shipped: none, available: -7 }))).toEqual(
      forecastReplenishment(input({ shipped: none })),
    );
    expect(forecastReplenishment(input({ available: -7, inbound: 42 }))).toMatchObject({
      bases: [{ unitsToSend: 200 }],
    });
  });

  it('follows the season of the year before, where there is one', () => {
    const shipped = everyDay('2025-10-01', '2026-10-31', (day) => (day.startsWith('2025-12') ? 10 : 1));
    const forecast = forecastReplenishment(input({ shipped }));
    expect(forecast).toMatchObject({
      bases: [
        { method: 'seasonal', from: '2025-11-01', to: '2026-03-01', shippedUnits: 121 + 31 * 9, demand: 400 },
        { method: 'average', shippedUnits: 91, demand: 121 },
      ],
    });
  });

  it('averages over the days since the first shipment, where they are fewer', () => {
    const shipped = everyDay('2026-10-12', '2026-10-31', () => 3);
    expect(forecastReplenishment(input({ shipped }))).toMatchObject({
      bases: [{ from: '2026-10-12', shippedUnits: 60, demand: 363 }],
    });
  });

  it('leaves the days on which nothing could be sold out of what is sold in a day', () => {
    const shipped = everyDay('2026-08-01', '2026-10-31', (day) => (day < '2026-10-01' ? 2 : 0));
    const soldOut = runningSums({ '2026-01-01': 500, '2026-09-30': -500 });
    expect(forecastReplenishment(input({ shipped, sellable: soldOut }))).toMatchObject({
      bases: [{ shippedUnits: 120, daysInStock: 60, demand: 242, unitsToSend: 242 }],
    });
    const again = runningSums({ '2026-01-01': 500, '2026-09-30': -500, '2026-10-21': 40 });
    expect(forecastReplenishment(input({ shipped, sellable: again }))).toMatchObject({
      bases: [{ daysInStock: 71 }],
    });
  });

  it('leaves the average out where there was nothing to sell of late, and keeps the season', () => {
    const shipped = everyDay('2025-10-01', '2026-06-30', () => 1);
    const sellable = runningSums({ '2025-09-01': 500, '2026-06-30': -500 });
    expect(forecastReplenishment(input({ shipped, sellable }))).toMatchObject({
      bases: [{ method: 'seasonal', daysInStock: 121, demand: 121 }],
    });
    const lately = everyDay('2026-02-01', '2026-06-30', () => 1);
    expect(forecastReplenishment(input({ shipped: lately, sellable }))).toEqual({
      kind: 'no-history',
      firstShippedOn: '2026-02-01',
      daysInStock: 0,
      daysNeeded: 14,
    });
  });

  it('gives no number from nothing', () => {
    const nothing = { kind: 'no-history', daysInStock: 0, daysNeeded: 14 };
    expect(forecastReplenishment(input({ shipped: runningSums({}) }))).toEqual(nothing);
    expect(forecastReplenishment(input({ shipped: runningSums({ '2026-11-05': 4 }) }))).toEqual(nothing);
    expect(forecastReplenishment(input({ shipped: runningSums({ '2026-10-30': 4 }) }))).toEqual({
      kind: 'no-history',
      firstShippedOn: '2026-10-30',
      daysInStock: 2,
      daysNeeded: 14,
    });
  });

  it('never sends less for a longer lead time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(20), { minLength: 20, maxLength: 60 }),
        fc.nat(200),
        fc.nat(60),
        (units, available, leadTimeDays) => {
          const shipped = everyDay(
            '2026-09-01',
            laterDay('2026-09-01', units.length - 1),
            (day) => units[Number(day.slice(8)) - 1] ?? 1,
          );
          const send = (days: number) => {
            const forecast = forecastReplenishment(input({ shipped, available, leadTimeDays: days }));
            return forecast.kind === 'forecast' ? (forecast.bases[0]?.unitsToSend ?? -1) : -1;
          };
          expect(send(leadTimeDays + 10)).toBeGreaterThanOrEqual(send(leadTimeDays));
        },
      ),
      { seed: 20261101 },
    );
  });
});
