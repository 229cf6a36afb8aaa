import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amazonPolicies } from '#domain/policies/networkPolicies';
import { Instant } from '#domain/values/instant';
import { createCommandHandler } from '#services/engine/handling/createCommandHandler';
import { listAgedStock } from '#services/inventory/stock/agedStockLists';
import { agedInventory, inventoryAge } from '#services/inventory/stock/inventoryAge';
import { replenishment } from '#services/inventory/stock/replenishment';
import { stockDistribution } from '#services/inventory/stock/stockDistribution';
import { inventoryVolume } from '#services/inventory/storage/inventoryVolume';
import { raiseStorageAlerts } from '#services/inventory/storage/storageAlerts';
import { storageUsage } from '#services/inventory/storage/storageUsage';
import { type StreamFact, stockFact } from '#test/projections/project';
import { cubicFoot, limitedTo, moved, opened } from '#test/services/inventory/networkStock';
import { queried } from '#test/services/queried';

const now = Instant.parse('2023-07-10T20:00:00Z');
const us = opened('US');

describe('age', () => {
  it('is of the end of a day in the marketplace, and of today without one', async () => {
    const side = await queried(us, moved('2023-01-05T20:00:00Z', 10), moved('2023-06-05T20:00:00Z', 5));
    const units = async (asOf?: string) =>
      (await inventoryAge(side, now, asOf === undefined ? {} : { asOf })).map(({ day, ages, oldest }) => [
        day,
        ages.filter((each) => each.units > 0).map(({ band, units }) => `${band}: ${units}`),
        oldest,
      ]);
    expect(await units('2023-01-04')).toEqual([]);
    expect(await units('2023-03-01')).toEqual([['2023-03-01', ['0-90: 10'], '2023-01-05']]);
    expect(await units()).toEqual([['2023-07-10', ['0-90: 5', '181-270: 10'], '2023-01-05']]);
  });

  it('counts from the day in the marketplace, which is 23 or 25 hours long when clocks change', async () => {
    const ends = [
      ['2023-03-12T07:59:59.999Z', '2023-03-11'],
      ['2023-03-12T08:00:00.000Z', '2023-03-12'],
      ['2023-03-13T06:59:59.999Z', '2023-03-12'],
      ['2023-03-13T07:00:00.000Z', '2023-03-13'],
      ['2023-11-05T07:00:00.000Z', '2023-11-05'],
      ['2023-11-06T07:59:59.999Z', '2023-11-05'],
      ['2023-11-06T08:00:00.000Z', '2023-11-06'],
    ] as const;
    for (const [at, day] of ends) {
      const side = await queried(us, moved(at, 1));
      expect((await inventoryAge(side, now, { asOf: '2023-12-01' }))[0]?.oldest, at).toBe(day);
    }
  });

  it('can be asked as known at a time', async () => {
    const side = await queried(us, moved('2023-01-05T20:00:00Z', 10), moved('2023-06-05T20:00:00Z', 5));
    const known = await inventoryAge(side, now, { asKnownAt: Instant.parse('2023-06-01T00:00:00Z') });
    expect(known).toMatchObject([{ units: 10 }]);
  });

  it('lists what was stored over 365 days, and nothing else', async () => {
    const side = await queried(us, moved('2022-07-09T20:00:00Z', 3), moved('2023-06-05T20:00:00Z', 5));
    expect(await agedInventory(side, now, { asOf: '2023-07-09' })).toEqual([]);
    expect(await agedInventory(side, now)).toMatchObject([
      { msku: 'MUG-BLUE', units: 8, oldest: '2022-07-09' },
    ]);
  });

  it('is the same for late facts in any order, and so is volume', async () => {
    const facts: readonly StreamFact[] = [
      moved('2023-01-05T20:00:00Z', 40),
      moved('2023-03-01T20:00:00Z', -15, { eventType: 'Shipments' }),
      moved('2023-04-01T20:00:00Z', 2, { eventType: 'CustomerReturns', disposition: 'DEFECTIVE' }),
      moved('2023-05-05T20:00:00Z', 20),
      moved('2023-05-06T20:00:00Z', -4, { eventType: 'WhseTransfers' }),
    ];
    const seen = async (order: readonly StreamFact[]) => {
      const side = await queried(...cubicFoot(), us, ...order);
      return [await inventoryAge(side, now), await inventoryVolume(side, now, { from: '2023-01-01' })];
    };
    const inOrder = await seen(facts);
    const shuffled = fc.shuffledSubarray([...facts], { minLength: facts.length });
    await fc.assert(
      fc.asyncProperty(shuffled, async (order) => {
        expect(await seen(order)).toEqual(inOrder);
      }),
      { numRuns: 8, seed: 20230710 },
    );
  });
});

describe('volume', () => {
  it('is by day and storage type, of all units on hand, with what is in transit', async () => {
    const side = await queried(
      ...cubicFoot(),
      us,
      opened('US', 'MUG-RED'),
      moved('2023-07-01T20:00:00Z', 40),
      moved('2023-07-02T20:00:00Z', 7, { msku: 'MUG-RED' }),
      moved('2023-07-02T20:00:00Z', -5, { eventType: 'WhseTransfers' }),
    );
    const volumes = await inventoryVolume(side, now, { from: '2023-07-01', asOf: '2023-07-02' });
    expect(
      volumes.map(({ day, storageType, cubicFeet, unmeasuredUnits }) => [
        day,
        storageType,
        cubicFeet,
        unmeasuredUnits,
      ]),
    ).toEqual([
      ['2023-07-01', 'OVERSIZE', '40', 0],
      ['2023-07-02', 'OVERSIZE', '40', 0],
      ['2023-07-02', 'UNKNOWN', '0', 7],
    ]);
  });
});

describe('usage', () => {
  const inBoth = (usUnits: number, caUnits: number) => [
    ...cubicFoot(),
    us,
    opened('CA'),
    moved('2023-07-01T20:00:00Z', usUnits),
    moved('2023-07-01T20:00:00Z', caUnits, { network: 'CA' }),
    ...limitedTo({ country: 'US', cubicFeet: '500' }, { country: 'CA', cubicFeet: '100' }),
  ];

  it("of the US never counts toward Canada's limit", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 1, max: 900 }),
        async (inUs, inCa) => {
          const types = await storageUsage(await queried(...inBoth(inUs, inCa)), now);
          expect(types.map(({ country, usage, overage }) => [country, usage, overage])).toEqual([
            ['CA', String(inCa), String(Math.max(0, inCa - 100))],
            ['US', String(inUs), String(Math.max(0, inUs - 500))],
          ]);
        },
      ),
      { numRuns: 10, seed: 20230701 },
    );
  });

  it('is told where nobody has set a limit', async () => {
    expect(await storageUsage(await queried(us, moved('2023-07-01T20:00:00Z', 5)), now)).toMatchObject([
      { country: 'US', storageType: 'UNKNOWN', unmeasuredUnits: 5, limit: { kind: 'not-known' } },
    ]);
  });
});

describe('storage alerts', () => {
  it('are recorded once for each day that ended over the limit', async () => {
    const side = await queried(
      ...cubicFoot(),
      us,
      moved('2023-07-07T20:00:00Z', 600),
      moved('2023-07-09T20:00:00Z', -100, { eventType: 'VendorReturns' }),
      ...limitedTo({ country: 'US', cubicFeet: '500' }),
    );
    const commands = createCommandHandler({
      store: side.appendable,
      clock: () => now,
      policies: amazonPolicies,
    });
    const raise = () => raiseStorageAlerts({ ...side, commands }, now);
    const recorded = async () => {
      const alerts: string[] = [];
      for await (const { type, data } of side.appendable.read('account-seller-1'))
        if (type === 'StorageLimitExceeded') alerts.push(JSON.parse(data).day);
      return alerts;
    };
    expect((await raise()).map(({ day, usage, limit }) => [day, usage, limit])).toEqual([
      ['2023-07-07', '600', '500'],
      ['2023-07-08', '600', '500'],
    ]);
    await raise();
    expect(await recorded()).toEqual(['2023-07-07', '2023-07-08']);
  });
});

describe('the list of what is stored over 365 days', () => {
  it('is recorded once for each week and network, as it was when the week ended', async () => {
    const old = (msku: string, units: number, network: 'US' | 'CA' = 'US') =>
      moved('2022-01-05T20:00:00Z', units, { msku, network });
    const skus = Array.from({ length: 12 }, (_, at) => `SKU-${at}`);
    const side = await queried(
      ...limitedTo(),
      us,
      opened('CA', 'TEA-GREEN'),
      ...skus.flatMap((msku, at) => [opened('US', msku), old(msku, at + 1)]),
      old('TEA-GREEN', 5, 'CA'),
      moved('2023-07-09T20:00:00Z', -5, { eventType: 'Shipments', msku: 'TEA-GREEN', network: 'CA' }),
      moved('2023-01-05T20:00:00Z', 40),
    );
    const commands = createCommandHandler({
      store: side.appendable,
      clock: () => now,
      policies: amazonPolicies,
    });
    const list = () => listAgedStock({ ...side, commands }, now);
    const [unitedStates, canada] = await list();
    expect(unitedStates).toMatchObject({ network: 'US', day: '2023-07-08', skus: 12, units: 78 });
    expect(unitedStates?.most.map(({ units }) => units)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
    expect(canada).toMatchObject({ network: 'CA', most: [{ msku: 'TEA-GREEN', units: 5 }] });
    await list();
    const recorded: string[] = [];
    for await (const { type, data } of side.appendable.read('account-seller-1'))
      if (type === 'AgedStockListed') recorded.push(JSON.parse(data).network);
    expect(recorded).toEqual(['US', 'CA']);
  });
});

describe('distribution', () => {
  it('says what is in transit and reserved, and where', async () => {
    const side = await queried(
      us,
      moved('2023-07-01T20:00:00Z', 40),
      moved('2023-07-02T20:00:00Z', -5, { eventType: 'WhseTransfers' }),
      stockFact('US-MUG-BLUE', Instant.parse('2023-07-02T20:00:00Z'), {
        type: 'UnitsReserved',
        reservedFor: 'CUSTOMER_ORDER',
        quantity: 3,
        fulfillmentCenter: 'ONT8',
        source: 'seller',
      }),
    );
    expect(await stockDistribution(side)).toMatchObject([
      { fulfillmentCenter: '*', inTransit: 5, reservedForTransfer: 0 },
      { fulfillmentCenter: 'ONT8', inTransit: 0, reservedForCustomerOrder: 3 },
    ]);
    expect(await stockDistribution(side, { asOf: '2023-07-01' })).toEqual([]);
  });
});

describe('replenishment', () => {
  it('is a forecast from what was shipped, or says that there is no history', async () => {
    const side = await queried(
      us,
      opened('US', 'MUG-RED'),
      moved('2023-05-01T20:00:00Z', 100),
      moved('2023-06-10T20:00:00Z', -60, { eventType: 'Shipments' }),
      moved('2023-07-01T20:00:00Z', 7, { msku: 'MUG-RED' }),
    );
    expect(await replenishment(side, now, { leadTimeDays: 30 })).toMatchObject([
      {
        msku: 'MUG-BLUE',
        available: 40,
        forecast: { bases: [{ method: 'average', demand: 242, unitsToSend: 202 }] },
      },
      { msku: 'MUG-RED', forecast: { kind: 'no-history' } },
    ]);
  });
});
