import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feeKinds } from '#domain/fees/lines/feeKinds';
import type { SkuSource } from '#domain/fees/lines/sources';
import { agedUnitRuns } from '#domain/fees/lines/stored/agedUnitRuns';
import { centerRuns } from '#domain/fees/lines/stored/centerRuns';
import { overageLines } from '#domain/fees/lines/stored/overageLines';
import { storageLines } from '#domain/fees/lines/stored/storageLines';
import type { UnitRun } from '#domain/fees/lines/stored/unitRuns';
import { usageByType } from '#domain/fees/lines/stored/usageByType';
import { computedTotals } from '#domain/fees/pricing/computedTotals';
import { overageEstimate } from '#domain/fees/pricing/overageEstimate';
import { overageMonth } from '#domain/fees/pricing/overageMonth';
import { lotsOn } from '#domain/inventory/levels/age';
import { networkLevel } from '#domain/inventory/levels/level';
import { stockHistory, unitsOn } from '#domain/inventory/levels/stockHistory';
import { storageOnDay } from '#domain/inventory/levels/storageOnDay';
import { unitStorageOn } from '#domain/inventory/levels/unitStorage';
import { daysBetween, daysFrom } from '#domain/values/calendar';
import { daysOf } from '#domain/values/month';
import { cubicFeetOf, volumeFromCubicFeet } from '#domain/values/volume';
import { measurement } from '#test/domain/catalog/sku/facts';
import { linesIn } from '#test/domain/fees/lines/feeSourcesOf';
import { type Change, stockOf } from '#test/domain/inventory/levels/stock';
import type { StreamFact } from '#test/projections/project';
import { account, limit, sku } from '#test/services/fees/seller';
import { moved, opened } from '#test/services/inventory/networkStock';

const seed = 1_000_06;
const july = daysOf('2023-07');
const lastOfJuly = '2023-07-31';
const daysOfJuly = daysFrom(july.from, lastOfJuly);

const on = fc.integer({ min: 0, max: 90 }).map((back) => daysFrom('2023-05-05', '2023-08-03')[back] ?? '');
const center = fc.constantFrom('ONT8', 'ABE8', 'MDW2');
const quantity = fc.integer({ min: 1, max: 60 });
const change: fc.Arbitrary<readonly Change[]> = fc.oneof(
  fc.record({ on, quantity, fulfillmentCenter: center }).map((receipt) => [receipt]),
  fc
    .record({ on, quantity, fulfillmentCenter: center })
    .map(({ quantity: units, ...sale }) => [{ ...sale, quantity: -units, eventType: 'Shipments' as const }]),
  fc
    .record({ left: on, came: on, from: center, to: center, units: quantity })
    .map(({ left, came, from, to, units }) => [
      { on: left, quantity: -units, eventType: 'WhseTransfers' as const, fulfillmentCenter: from },
      { on: came, quantity: units, eventType: 'WhseTransfers' as const, fulfillmentCenter: to },
    ]),
  fc
    .record({
      on,
      units: quantity,
      held: fc.constantFrom('pendingRemovalQuantity', 'pendingCustomerOrderQuantity'),
    })
    .map((held) => [held]),
);
const changes = fc.array(change, { minLength: 1, maxLength: 15 }).map((each) => each.flat());

/** Oversize first, then found to be flat enough for standard, on a day of July. */
const skuOf = (all: readonly Change[], msku = 'MUG-BLUE'): SkuSource => ({
  stock: stockHistory(stockOf(all, msku)),
  stream: `stock-${msku}`,
  ids: {},
  measurements: [
    { ...measurement('SELLER', '2023-01-01', ['12', '12', '12']), event: 'sku-1@1' },
    { ...measurement('AMAZON', '2023-07-12', ['10.28', '10.2', '4.69']), event: 'sku-1@2' },
  ],
  storageTypes: [],
  prices: [],
});

const unitsIn = (runs: readonly UnitRun[], day: string): number =>
  runs.find(({ from, until }) => from <= day && day < until)?.units ?? 0;
const unitDays = (runs: readonly UnitRun[]): number =>
  runs.reduce((sum, { from, until, units }) => sum + units * daysBetween(from, until), 0);

describe('runs', () => {
  it('of all fulfillment centers, with what is in transit, are the unit-days of the network', () => {
    fc.assert(
      fc.property(changes, (all) => {
        const { stock } = skuOf(all);
        const ofCenters = centerRuns(stock, july).map(([, runs]) => unitDays(runs));
        const ofNetwork = daysOfJuly.map((day) => unitsOn(stock, day));
        const sum = (units: readonly number[]) => units.reduce((total, each) => total + each, 0);
        expect(sum(ofCenters)).toBe(sum(ofNetwork));
      }),
      { seed },
    );
  });

  it('of old units are, on each day, what its lots say', () => {
    fc.assert(
      fc.property(changes, fc.integer({ min: 0, max: 60 }), (all, age) => {
        const source = skuOf(all);
        const runs = agedUnitRuns(source, age, july);
        for (const day of daysOfJuly) {
          const left = unitsOn(source.stock, day);
          const old = lotsOn(source.stock.receipts, Math.max(0, left), day)
            .filter(({ receivedOn = '' }) => receivedOn === '' || daysBetween(receivedOn, day) > age)
            .reduce((sum, { units }) => sum + units, 0);
          expect(unitsIn(runs, day)).toBe(old);
        }
      }),
      { seed },
    );
  });
});

describe('the usage of a storage type', () => {
  it('is, on each day, that of the limit', () => {
    fc.assert(
      fc.property(changes, changes, (blue, red) => {
        const skus = [skuOf(blue), skuOf(red, 'MUG-RED')];
        const usage = usageByType(skus, 'US', july);
        for (const [at, day] of daysOfJuly.entries()) {
          const stored = skus.map((each) => ({
            ...unitStorageOn(each, 'US', day),
            level: networkLevel(each.stock, day),
          }));
          for (const { storageType, usage: used } of storageOnDay(stored, undefined, 'US', day))
            expect(cubicFeetOf(usage.get(storageType)?.days[at]?.volume ?? volumeFromCubicFeet('0'))).toBe(
              cubicFeetOf(used),
            );
        }
      }),
      { seed, numRuns: 50 },
    );
  });
});

/** So many units of a cubic foot came before July; then some come or go. */
const mugs = [account, ...sku(['12', '12', '12'], 'STANDARD'), opened('US')];
const movements = fc.array(
  fc.record({
    day: fc.integer({ min: 1, max: 30 }),
    quantity: fc.integer({ min: -60, max: 90 }).filter((units) => units !== 0),
  }),
  { maxLength: 8 },
);
const movedIn = (month: string, { day, quantity }: { readonly day: number; readonly quantity: number }) =>
  moved(`${month}-${String(day).padStart(2, '0')}T20:00:00Z`, quantity, {
    eventType: quantity < 0 ? 'Shipments' : 'Receipts',
  });
const overJuly = (facts: readonly StreamFact[]) =>
  linesIn(overageLines, '2023-07', [
    ...mugs,
    limit('2023-07', '500'),
    moved('2023-06-01T20:00:00Z', 500),
    ...facts,
  ]);

it('the estimate of the last day is what the month comes to, if nothing changes', () => {
  const seen = { over: 0, overBefore: 0, never: 0 };
  fc.assert(
    fc.property(movements, (all) => {
      const lines = overJuly(all.map((each) => movedIn('2023-07', each)));
      const days = lines.filter(({ subject }) => subject['residue'] === undefined);
      const before = days.filter(({ period }) => period.from < lastOfJuly);
      const last = days.find(({ period }) => period.from === lastOfJuly);
      const estimate = overageEstimate(lastOfJuly, last?.result, before);
      expect(estimate?.kind === 'estimate' ? estimate.amount : undefined).toEqual(overageMonth(days)?.owed);
      seen[last !== undefined ? 'over' : before.length > 0 ? 'overBefore' : 'never'] += 1;
    }),
    { seed, numRuns: 50 },
  );
  expect(Object.values(seen)).not.toContain(0);
});

it('lines add up to the cent, by SKU and by type, and are the same in every order of arrival', () => {
  const june = '2024-06';
  const red = [...sku(['10.28', '10.2', '4.69'], undefined, 'MUG-RED'), opened('US', 'MUG-RED')];
  const month = (facts: readonly StreamFact[]) =>
    feeKinds.flatMap(({ linesOfMonth }) =>
      linesIn(linesOfMonth, june, [...mugs, ...red, limit(june, '500'), ...facts]),
    );
  const inTransit = [
    moved('2024-06-04T20:00:00Z', -30, { eventType: 'WhseTransfers' }),
    moved('2024-06-09T20:00:00Z', 30, { eventType: 'WhseTransfers', fulfillmentCenter: 'ABE8' }),
  ];
  const facts = movements.chain((all) => {
    const blue = all.map((each) => movedIn(june, each));
    const late = [
      moved('2023-08-01T20:00:00Z', 300),
      moved('2021-06-01T20:00:00Z', 200),
      moved('2022-01-01T20:00:00Z', 40, { msku: 'MUG-RED' }),
      ...inTransit,
      ...blue,
    ];
    return fc.tuple(fc.constant(late), fc.shuffledSubarray(late, { minLength: late.length }));
  });
  const seen = new Set<string>();
  fc.assert(
    fc.property(facts, ([inOrder, shuffled]) => {
      const lines = month(inOrder);
      expect(month(shuffled)).toEqual(lines);
      for (const { feeType, result } of lines) seen.add(`${feeType} ${result.kind}`);
      const total = (some: typeof lines) => computedTotals(some).totals[0];
      const cents = (amount = '0') => BigInt(amount.replace('.', ''));
      for (const groups of [
        Map.groupBy(lines, ({ feeType }) => feeType),
        Map.groupBy(lines, ({ subject }) => subject['msku']),
      ]) {
        const sums = [...groups.values()].map(total);
        for (const end of ['least', 'most'] as const)
          expect(sums.reduce((sum, each) => sum + cents(each?.[end].amount), 0n)).toBe(
            cents(total(lines)?.[end].amount),
          );
      }
    }),
    { seed, numRuns: 20 },
  );
  expect([...seen]).toEqual(
    expect.arrayContaining([
      'FBAStorageOverageFee amount',
      'FBALongTermStorageFee candidates',
      'FBAPerUnitFulfillmentFee interval',
      'FBAStorageUtilizationSurcharge not-computable',
    ]),
  );
});

it('a month of storage in two fulfillment centers is that in one, as long as nothing is rounded', () => {
  const facts = [moved('2024-03-01T20:00:00Z', 10)];
  const both = [
    ...facts,
    moved('2024-04-11T20:00:00Z', -10, { eventType: 'WhseTransfers' }),
    moved('2024-04-21T20:00:00Z', 10, { eventType: 'WhseTransfers', fulfillmentCenter: 'ABE8' }),
  ];
  const april = (some: readonly StreamFact[]) => linesIn(storageLines, '2024-04', [...mugs, ...some]);
  expect(april(both).map(({ subject }) => subject['fulfillmentCenter'])).toEqual(['*', 'ABE8', 'ONT8']);
  expect(computedTotals(april(both))).toEqual(computedTotals(april(facts)));
});
