import { describe, expect, it } from 'vitest';
import { daysOfSupply } from '#domain/fees/pricing/daysOfSupply';
import { fulfilmentFee } from '#domain/fees/pricing/fulfilment';
import { lowInventory, type ShippedWithLowInventory } from '#domain/fees/pricing/lowInventory';
import { publishedBook } from '#domain/fees/rateCards/publishedCards';
import type { Tier } from '#domain/fees/rateCards/row';
import { add, money } from '#domain/values/money';
import { amounts } from '#test/domain/fees/pricing/amountTexts';

const lasting = (days: string) => ({ sellableUnits: days, shippedUnits: '1' });
const supply = (over90: string, over30: string, unitsInPrior7Days = 50) => ({
  over90Days: lasting(over90),
  over30Days: lasting(over30),
  unitsInPrior7Days,
});

const shipped = (
  [tier, pounds]: readonly [Tier, string],
  parent: ReturnType<typeof supply>,
  more: Partial<ShippedWithLowInventory> = {},
): ShippedWithLowInventory => ({
  country: 'US',
  shippedOn: '2024-04-10',
  tier,
  weight: { value: pounds, unit: 'LB' },
  units: 1,
  supply: { PARENT: parent },
  subject: { msku: 'MUG-BLUE' },
  ...more,
});
const fee = (...of: Parameters<typeof shipped>) => amounts(lowInventory(shipped(...of), publishedBook));
const fulfilled = (of: readonly [Tier, string]) =>
  amounts(
    fulfilmentFee({ ...shipped(of, supply('1', '1')), channel: 'AMAZON', kind: 'GENERAL' }, publishedBook),
  );

describe('the low-inventory-level fee', () => {
  it('is 0.36 on 4.08 where 90 days say 18 and 30 days say 24: together 4.44', () => {
    const of = ['LARGE_STANDARD', '0.5'] as const;
    expect(fulfilled(of)).toEqual(['4.08']);
    expect(fee(of, supply('18', '24'))).toEqual(['0.36']);
    const total = add(money('4.08', 'USD'), money(fee(of, supply('18', '24')).join(), 'USD'));
    expect(total).toEqual(money('4.44', 'USD'));
  });

  it('is nothing on 3.49 where 90 days say 40 and 30 days 20', () => {
    const of = ['SMALL_STANDARD', '0.5'] as const;
    expect(fulfilled(of)).toEqual(['3.49']);
    expect(fee(of, supply('40', '20'))).toEqual([]);
  });

  it('is nothing on 6.10 where 90 days say 12 and 30 days 35', () => {
    const of = ['LARGE_STANDARD', '2.25'] as const;
    expect(fulfilled(of)).toEqual(['6.10']);
    expect(fee(of, supply('12', '35'))).toEqual([]);
  });

  it('counts days of supply by raw averages: 42.0 and 17.5', () => {
    expect(daysOfSupply({ sellableUnits: '243.6', shippedUnits: '5.8' })?.toFixed(1)).toBe('42.0');
    expect(daysOfSupply({ sellableUnits: '220.5', shippedUnits: '12.6' })?.toFixed(1)).toBe('17.5');
  });

  it('is 8.93 for 19 units at 26.9 days, since the 7 days before had 20; and nothing after a week of 19', () => {
    const of = ['LARGE_STANDARD', '4'] as const;
    const later = { shippedOn: '2025-02-18', units: 19 };
    expect(fee(of, supply('26.9', '26.9', 20), later)).toEqual(['8.93']);
    expect(fee(of, supply('26.9', '26.9', 19), { ...later, shippedOn: '2025-02-25', units: 8 })).toEqual([]);
    expect(fee(of, supply('26.9', '26.9', 19))).toEqual(['0.47']);
  });

  it.each([
    ['13.999', '0.97'],
    ['14', '0.70'],
    ['20.999', '0.70'],
    ['21', '0.36'],
    ['27.999', '0.36'],
  ])('at %s days of supply is %s', (days, amount) => {
    expect(fee(['LARGE_STANDARD', '3'], supply(days, days))).toEqual([amount]);
  });

  it('is counted by parent product until 2026-01-15, and by FNSKU from then on', () => {
    const of = ['SMALL_BULKY', '10'] as const;
    expect(fee(of, supply('1', '1'))).toEqual([]);
    const from2026 = { shippedOn: '2026-01-15' };
    expect(fee(of, supply('1', '1'), from2026)).toEqual([
      'not computable: the days of supply of the FNSKU are not known',
    ]);
    expect(fee(of, supply('99', '99'), { ...from2026, supply: { FNSKU: supply('1', '1') } })).toEqual([
      '1.85',
    ]);
  });

  it('is nothing before April 2024, for an exempt product, or where nothing was shipped', () => {
    const of = ['LARGE_STANDARD', '1'] as const;
    expect(fee(of, supply('1', '1'), { shippedOn: '2024-03-31' })).toEqual([]);
    expect(fee(of, supply('1', '1'), { exempt: 'new seller' })).toEqual([]);
    const none = { ...supply('1', '1'), over30Days: { sellableUnits: '5', shippedUnits: '0' } };
    expect(fee(of, none)).toEqual([]);
  });
});
