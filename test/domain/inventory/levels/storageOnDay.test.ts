import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountHistory } from '#domain/catalog/account/history';
import type { StorageLimit } from '#domain/catalog/account/storageLimit';
import { networkLevel } from '#domain/inventory/levels/level';
import { stockHistory } from '#domain/inventory/levels/stockHistory';
import { storageOnDay } from '#domain/inventory/levels/storageOnDay';
import { unitStorageOn } from '#domain/inventory/levels/unitStorage';
import { openShipmentUnits, usageForMoney, usageForReports } from '#domain/inventory/levels/usageUnits';
import { volumeByType } from '#domain/inventory/levels/volumeByType';
import type { StorageType } from '#domain/values/storageType';
import {
  cubicFeetOf,
  volumeFromCubicFeet as feet,
  formatVolume,
  noVolume,
  type Volume,
} from '#domain/values/volume';
import { measurement } from '#test/domain/catalog/sku/facts';
import { type Change, stockOf } from '#test/domain/inventory/levels/stock';

const limit = (
  storageType: StorageType,
  cubicFeet: string,
  status: StorageLimit['status'] = 'CONFIRMED',
): StorageLimit => ({
  storageType,
  country: 'US',
  from: '2020-01-01',
  until: '2030-01-01',
  cubicFeet,
  status,
});
const account = (...limits: readonly StorageLimit[]): AccountHistory => ({
  homeMarketplace: 'US',
  sellingPlans: [{ sellingPlan: 'PROFESSIONAL', from: '2015-01-01' }],
  activeSince: '2015-01-01',
  limits,
});
const inFeet = (volume: Volume | undefined) => volume && cubicFeetOf(volume);
/** Of one cubic foot a unit. */
const stored = (changes: readonly Change[], day: string, storageType: StorageType = 'STANDARD') => [
  { storageType, unitVolume: feet('1'), level: networkLevel(stockHistory(stockOf(changes)), day) },
];

/** The example of Amazon's page: 400 available, 50 unfulfillable, 200 reserved, 50 of them to be removed. */
const example: readonly Change[] = [
  { on: '2020-07-01', quantity: 600 },
  { on: '2020-07-01', quantity: 50, disposition: 'DEFECTIVE' },
  { on: '2020-07-02', held: 'pendingCustomerOrderQuantity', units: 200 },
  { on: '2020-07-02', held: 'pendingRemovalQuantity', units: 50 },
];

describe('the usage of a storage limit', () => {
  it('is 600 for money and 400 in reports, of 400 available, 50 unfulfillable, 200 reserved and 50 to be removed', () => {
    const level = networkLevel(stockHistory(stockOf(example)), '2020-08-01');
    expect(level).toMatchObject({
      fulfillableQuantity: 400,
      unfulfillableQuantity: { totalUnfulfillableQuantity: 50 },
      reservedQuantity: { totalReservedQuantity: 200 },
    });
    expect(level.fulfillableQuantity - level.pendingRemovalQuantity).toBe(350);
    expect(usageForMoney(level)).toBe(600);
    expect(usageForReports(level)).toBe(400);
  });

  it('is 100 over a limit of 500', () => {
    const [standard] = storageOnDay(
      stored(example, '2020-08-01'),
      account(limit('STANDARD', '500')),
      'US',
      '2020-08-01',
    );
    expect(standard).toMatchObject({ usage: feet('600'), reportView: feet('400'), overage: feet('100') });
  });

  it('is never below its limit by a negative overage', () => {
    const of = storageOnDay(
      stored(example, '2020-08-01'),
      account(limit('STANDARD', '700')),
      'US',
      '2020-08-01',
    );
    expect(of[0]?.overage).toEqual(noVolume);
  });

  it.each([
    ['FLAMMABLE', undefined],
    ['AEROSOL', undefined],
    ['APPAREL', '100'],
    ['FOOTWEAR', '100'],
    ['OVERSIZE', '100'],
  ] as const)('of %s can be over by %s', (storageType, overage) => {
    const [of] = storageOnDay(
      stored(example, '2020-08-01', storageType),
      account(limit(storageType, '500')),
      'US',
      '2020-08-01',
    );
    expect(inFeet(of?.overage)).toBe(overage);
  });

  it('is looked at when the day ends: what left before that is no overage', () => {
    const spike: readonly Change[] = [
      ...example,
      { on: '2020-08-01', quantity: 50 },
      { on: '2020-08-01', quantity: -50, eventType: 'Shipments' },
    ];
    const over = (day: string) =>
      storageOnDay(stored(spike, day), account(limit('STANDARD', '600')), 'US', day)[0]?.overage;
    expect(over('2020-08-01')).toEqual(noVolume);
  });

  it('is over on July 1 to 4, and not from July 5 on, when units left on July 5', () => {
    const changes: readonly Change[] = [
      { on: '2020-07-01', quantity: 600 },
      { on: '2020-07-05', quantity: -100, eventType: 'VendorReturns' },
    ];
    const days = Array.from({ length: 31 }, (_, at) => `2020-07-${String(at + 1).padStart(2, '0')}`);
    const over = days.filter((day) =>
      storageOnDay(
        stored(changes, day),
        account(limit('STANDARD', '500')),
        'US',
        day,
      )[0]?.overage?.cubicCentimetres.gt('0'),
    );
    expect(over).toEqual(['2020-07-01', '2020-07-02', '2020-07-03', '2020-07-04']);
  });

  it('is 100 over on July 1 to 4 and 20 over afterwards, of 1,100 with a removal of 80 on July 5', () => {
    const changes: readonly Change[] = [
      { on: '2020-06-20', quantity: 1100 },
      { on: '2020-07-05', held: 'pendingRemovalQuantity', units: 80 },
    ];
    const over = (day: string) =>
      storageOnDay(stored(changes, day), account(limit('STANDARD', '1000')), 'US', day)[0]?.overage;
    expect([over('2020-07-04'), over('2020-07-05'), over('2020-07-31')].map(inFeet)).toEqual([
      '100',
      '20',
      '20',
    ]);
  });

  it('counts open shipments since 2023-03-01, and never to the overage', () => {
    const changes: readonly Change[] = [
      { on: '2023-01-01', quantity: 480 },
      { on: '2023-01-01', held: 'inboundShippedQuantity', units: 100 },
    ];
    const on = (day: string) =>
      storageOnDay(stored(changes, day), account(limit('STANDARD', '500')), 'US', day)[0];
    expect(openShipmentUnits(networkLevel(stockHistory(stockOf(changes))))).toBe(100);
    expect(on('2023-02-28')).toMatchObject({
      usage: feet('480'),
      openShipments: noVolume,
      overage: noVolume,
    });
    expect(on('2023-03-01')).toMatchObject({
      usage: feet('480'),
      openShipments: feet('100'),
      overage: noVolume,
    });
  });

  it('is held to the higher of estimated and confirmed since 2023-03-01', () => {
    const limits = account(limit('STANDARD', '500'), limit('STANDARD', '550', 'ESTIMATED'));
    const over = (day: string) => storageOnDay(stored(example, day), limits, 'US', day)[0]?.overage;
    expect([over('2023-02-28'), over('2023-03-01')].map(inFeet)).toEqual(['100', '50']);
  });

  it('has no limit in the first 39 weeks', () => {
    const young = { ...account(limit('STANDARD', '500')), activeSince: '2024-01-01' };
    const on = (day: string) => storageOnDay(stored(example, day), young, 'US', day)[0];
    expect(on('2024-09-29')).toMatchObject({ limit: { kind: 'unlimited' }, overage: noVolume });
    expect(on('2024-09-30')).toMatchObject({ limit: { kind: 'limited' }, overage: feet('100') });
  });

  it('is limited to 15 cubic feet for an individual account', () => {
    const individual: AccountHistory = {
      ...account(),
      sellingPlans: [{ sellingPlan: 'INDIVIDUAL', from: '2015-01-01' }],
    };
    const [standard] = storageOnDay(stored(example, '2024-01-01'), individual, 'US', '2024-01-01');
    expect(standard).toMatchObject({ limit: { cubicFeet: '15' }, overage: feet('585') });
  });

  it('is not lowered by a SKU of which more went than we know came, and is marked', () => {
    const gone: readonly Change[] = [{ on: '2020-07-01', quantity: -150, eventType: 'Shipments' }];
    const day = '2020-08-01';
    const [standard] = storageOnDay(
      [...stored(example, day), ...stored(gone, day)],
      account(limit('STANDARD', '500')),
      'US',
      day,
    );
    expect(standard).toMatchObject({
      usage: feet('600'),
      reportView: feet('400'),
      overage: feet('100'),
      skusBelowZero: 1,
    });
  });

  it('says nothing of an overage where the limit is not known', () => {
    const [standard] = storageOnDay(stored(example, '2024-01-01'), account(), 'US', '2024-01-01');
    expect(standard).toMatchObject({ limit: { kind: 'not-known' } });
    expect(standard?.overage).toBeUndefined();
  });
});

describe('volume', () => {
  it('of 100 units of 47 x 12 x 10 inches is 326.39 cubic feet, rounded once', () => {
    const facts = {
      measurements: [measurement('SELLER', '2020-01-01', ['47', '12', '10'])],
      storageTypes: [],
    };
    const [oversize] = volumeByType([{ ...unitStorageOn(facts, 'US', '2022-03-01'), units: 100 }]);
    expect(oversize?.storageType).toBe('OVERSIZE');
    expect(formatVolume(inFeet(oversize?.volume) ?? '', 2)).toBe('326.39');
  });

  it("is by Amazon's measurement from its day on", () => {
    const facts = {
      measurements: [
        measurement('AMAZON', '2026-03-08', ['12', '12', '24']),
        measurement('SELLER', '2026-03-01', ['12', '12', '12']),
      ],
      storageTypes: [],
    };
    const volume = (day: string) =>
      volumeByType([{ ...unitStorageOn(facts, 'US', day), units: 3 }])[0]?.volume;
    expect([volume('2026-03-07'), volume('2026-03-08')].map(inFeet)).toEqual(['3', '6']);
  });

  it('is not known, and not 0, before a measurement', () => {
    const facts = {
      measurements: [measurement('SELLER', '2026-03-01', ['12', '12', '12'])],
      storageTypes: [],
    };
    expect(volumeByType([{ ...unitStorageOn(facts, 'US', '2026-02-28'), units: 7 }])).toEqual([
      { storageType: 'UNKNOWN', units: 7, volume: noVolume, unmeasuredUnits: 7, skusBelowZero: 0 },
    ]);
  });

  it('is never taken away by units that are less than none', () => {
    const sku = fc.record({ units: fc.integer({ min: -9, max: 9 }), unitVolume: fc.constant(feet('1')) });
    fc.assert(
      fc.property(fc.array(sku), (skus) => {
        const [told] = volumeByType(skus.map((each) => ({ storageType: 'STANDARD', ...each })));
        const known = skus.filter(({ units }) => units > 0).reduce((sum, { units }) => sum + units, 0);
        expect(inFeet(told?.volume) ?? '0').toBe(String(known));
        expect(told?.skusBelowZero ?? 0).toBe(skus.filter(({ units }) => units < 0).length);
      }),
      { seed: 20261123 },
    );
  });

  it('is the same for any order in which units and measurements become known, as long as their days differ', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(days, fc.func(fc.nat()), fc.integer({ min: 1, max: 28 }), (drawn, key, on) => {
        const dayOf = (day: number) => `2026-03-${String(day).padStart(2, '0')}`;
        const measured = drawn.map((day) => measurement('SELLER', dayOf(day), [String(day), '12', '12']));
        const moved = drawn.map((day): Change => ({ on: dayOf(day), quantity: day % 2 ? day : -day }));
        const volume = (sides: typeof measured, changes: typeof moved) =>
          volumeByType([
            {
              ...unitStorageOn({ measurements: sides, storageTypes: [] }, 'US', dayOf(on)),
              units: networkLevel(stockHistory(stockOf(changes)), dayOf(on)).warehouseQuantity,
            },
          ]);
        const shuffled = <Each>(all: readonly Each[]) => all.toSorted((one, other) => key(one) - key(other));
        expect(volume(shuffled(measured), shuffled(moved))).toEqual(volume(measured, moved));
      }),
      { seed: 20260801 },
    );
  });
});
