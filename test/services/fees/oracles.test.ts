import { describe, expect, it } from 'vitest';
import { computedTotals } from '#domain/fees/pricing/computedTotals';
import { recomputeFees } from '#services/fees/recomputation/recomputeFees';
import { amounts } from '#test/domain/fees/pricing/amountTexts';
import type { StreamFact } from '#test/projections/project';
import { folded } from '#test/services/fees/folded';
import { account, limit, recomputedAmounts, sellerId, sku } from '#test/services/fees/seller';
import { moved, opened } from '#test/services/inventory/networkStock';

const cubicFoot = sku(['12', '12', '12'], 'STANDARD');
const mugs = [account, ...cubicFoot, opened('US')];

describe('monthly storage from events', () => {
  it.each([
    ['2024-03', '8.70'],
    ['2024-04', '7.80'],
    ['2024-10', '24.00'],
  ])('of 10 cubic feet in %s is %s', async (month, amount) => {
    const side = await folded(...mugs, moved('2024-01-01T20:00:00Z', 10));
    expect(await recomputedAmounts(side, month, { feeType: 'FBAStorageFee' })).toEqual([amount]);
  });

  it('is 0.39 as in the real row of November 2022: one unit for 17 days', async () => {
    const side = await folded(
      ...[account, ...sku(['10.28', '10.2', '4.69'], 'STANDARD'), opened('US')],
      moved('2022-11-14T20:00:00Z', 1),
    );
    expect(await recomputedAmounts(side, '2022-11', { feeType: 'FBAStorageFee' })).toEqual(['0.39']);
  });
});

describe('storage overage from events', () => {
  const over = async (limited: string, ...movements: readonly StreamFact[]) => {
    const side = await folded(...mugs, limit('2023-07', limited), ...movements);
    return recomputeFees(side, { sellerId, month: '2023-07', feeType: 'FBAStorageOverageFee' });
  };
  const full = (units: number) => moved('2023-06-30T20:00:00Z', units);
  const left = (units: number) => moved('2023-07-05T20:00:00Z', -units, { eventType: 'VendorReturns' });
  const ofDays = (lines: Awaited<ReturnType<typeof over>>) =>
    lines.filter(({ subject }) => !subject['residue']);
  const total = (lines: Awaited<ReturnType<typeof over>>) => computedTotals(lines).totals[0]?.least.amount;

  it('is 32.26 a day for 600 cubic feet of 500', async () => {
    const [first] = await over('500', full(600));
    expect(first).toMatchObject({
      period: { from: '2023-07-01', until: '2023-07-02' },
      subject: { storageType: 'STANDARD' },
      inputs: { usage: '600', limit: '500' },
      result: { amount: { amount: '32.26', code: 'USD' } },
    });
  });

  it('is 129.04 for four days, 129.03 where they are rounded once', async () => {
    const lines = await over('500', full(600), left(100));
    expect(ofDays(lines)).toHaveLength(4);
    expect(total(ofDays(lines))).toBe('129.04');
    expect(total(lines)).toBe('129.03');
  });

  it('is 303.19 for 100 and then 20 over, 303.23 where the days are rounded once', async () => {
    const lines = await over('1000', full(1100), left(80));
    expect(total(ofDays(lines))).toBe('303.19');
    expect(total(lines)).toBe('303.23');
  });

  it('is 1,000.06 for a month of 100 over, and published as 1,000: the residue is a line', async () => {
    const lines = await over('500', full(600));
    expect(total(ofDays(lines))).toBe('1000.06');
    expect(total(lines)).toBe('1000.00');
    expect(lines.at(-1)).toMatchObject({
      period: { from: '2023-07-01', until: '2023-08-01' },
      subject: { storageType: 'STANDARD', residue: 'of rounding' },
      result: { amount: { amount: '-0.06', code: 'USD' } },
    });
  });
});

describe('a day over the limit', () => {
  it('has three fees: for what is stored, for its age, and for what is over', async () => {
    const side = await folded(...mugs, limit('2023-07', '500'), moved('2021-06-30T20:00:00Z', 600));
    const lines = await recomputeFees(side, { sellerId, month: '2023-07' });
    const ofDay = lines.filter(
      ({ subject, period: { from, until } }) =>
        !subject['residue'] &&
        subject['sellerId'] === undefined &&
        from <= '2023-07-15' &&
        '2023-07-15' < until,
    );
    expect(ofDay.map((line) => `${line.feeType} ${amounts([line])}`)).toEqual([
      'FBAStorageFee 522.00',
      'FBAStorageUtilizationSurcharge not computable: nothing was shipped in 13 weeks',
      'FBALongTermStorageFee 4140.00',
      'FBAStorageOverageFee 32.26',
    ]);
  });

  it('is one that ends so in the marketplace: a spike that is gone a millisecond before midnight costs nothing', async () => {
    const spike = async (leftAt: string) => {
      const side = await folded(
        ...[...mugs, limit('2023-07', '500'), moved('2023-06-30T20:00:00Z', 500)],
        moved('2023-07-05T16:00:00Z', 100),
        moved(leftAt, -100, { eventType: 'Shipments' }),
      );
      return recomputedAmounts(side, '2023-07', { feeType: 'FBAStorageOverageFee' });
    };
    expect(await spike('2023-07-06T06:59:59.999Z')).toEqual([]);
    expect(await spike('2023-07-06T07:00:00.000Z')).toEqual(['32.26']);
  });
});

describe('the aged inventory surcharge from events', () => {
  it.each([
    ['3.45', '0.05', '7.2'],
    ['3.00', '0.02', '2.88'],
  ])('is %s for 10 units of %s cubic feet that are 400 days old', async (amount, _, width) => {
    const side = await folded(
      ...[account, ...sku(['12', width, '1'], 'STANDARD'), opened('US')],
      moved('2025-01-11T20:00:00Z', 10),
    );
    expect(await recomputedAmounts(side, '2026-02', { feeType: 'FBALongTermStorageFee' })).toEqual([amount]);
  });
});

describe('the storage utilization surcharge from events', () => {
  const shipped = (at: string, units: number) => moved(at, -units, { eventType: 'Shipments' });
  const surcharges = async (...facts: readonly StreamFact[]) =>
    recomputedAmounts(await folded(...mugs, ...facts), '2024-05', {
      feeType: 'FBAStorageUtilizationSurcharge',
    });

  it('is the rate of 52 weeks and more on what would last as long', async () => {
    const facts = [moved('2022-01-01T20:00:00Z', 100), shipped('2024-05-31T20:00:00Z', 10)];
    expect(await surcharges(...facts)).toEqual(['187.39']);
  });

  it('leaves out units of 30 days and less: of 10 old ones 15 days count, as they are the first to go', async () => {
    const facts = [moved('2022-01-01T20:00:00Z', 100), shipped('2024-02-20T20:00:00Z', 90)];
    const late = moved('2024-05-01T20:00:00Z', 1000);
    const left = shipped('2024-05-16T20:00:00Z', 20);
    expect(await surcharges(...facts, late, left)).toEqual(['9.10']);
  });

  it('is not computable where nothing was shipped in 13 weeks', async () => {
    expect(await surcharges(moved('2022-01-01T20:00:00Z', 100))).toEqual([
      'not computable: nothing was shipped in 13 weeks',
    ]);
  });

  it('is not charged within a year of the first receipt, and not on less than 25 cubic feet', async () => {
    const left = shipped('2024-05-30T20:00:00Z', 1);
    expect(await surcharges(moved('2023-06-01T20:00:00Z', 100), left)).toEqual([]);
    expect(await surcharges(moved('2022-01-01T20:00:00Z', 25), left)).toEqual([]);
  });

  it('is not computable of what was there when a ledger begins, while nobody knows whether it is young', async () => {
    const begun = moved('2024-04-20T20:00:00Z', 100, { eventType: 'StartingBalance' });
    expect(await surcharges(begun, shipped('2024-05-30T20:00:00Z', 1))).toEqual([
      'not computable: since when these units are there is not known',
    ]);
  });

  it('is not computable where another SKU of the size is not measured', async () => {
    const facts = [moved('2022-01-01T20:00:00Z', 100), shipped('2024-05-30T20:00:00Z', 1)];
    const red = { msku: 'MUG-RED' };
    expect(
      await surcharges(...facts, opened('US', 'MUG-RED'), moved('2024-05-01T20:00:00Z', 1, red)),
    ).toEqual(['not computable: units were stored whose size is not known']);
  });
});
