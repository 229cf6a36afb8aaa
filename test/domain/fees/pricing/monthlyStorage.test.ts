import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthlyStorage, type StoredInMonth } from '#domain/fees/pricing/monthlyStorage';
import { publishedBook } from '#domain/fees/rateCards/publishedCards';
import { daysOf } from '#domain/values/month';
import { volumeFromCubicFeet, volumeOf } from '#domain/values/volume';
import { amounts } from '#test/domain/fees/pricing/amountTexts';

const stored = (month: string, units: string, unitVolume: string, more: Partial<StoredInMonth> = {}) =>
  monthlyStorage(
    {
      country: 'US',
      month,
      size: 'STANDARD',
      dangerousGoods: false,
      subject: { msku: 'MUG-BLUE' },
      runs: [{ ...daysOf(month), units, unitVolume: volumeFromCubicFeet(unitVolume) }],
      ...more,
    },
    publishedBook,
  );

describe('monthly storage', () => {
  it.each([
    ['2024-03', '8.70'],
    ['2024-04', '7.80'],
    ['2024-10', '24.00'],
  ])('of 10 cubic feet in %s is %s', (month, amount) => {
    expect(amounts(stored(month, '10', '1'))).toEqual([amount]);
  });

  it("is 3.90 in Amazon's example of 100 units of 0.05 cubic feet", () => {
    expect(amounts(stored('2024-04', '100', '0.05'))).toEqual(['3.90']);
  });

  it('is 0.39 in the real row of November 2022: 0.57 x 0.2841 x 2.40', () => {
    expect(amounts(stored('2022-11', '0.57', '0.2841'))).toEqual(['0.39']);
  });

  it('of three units of a twelfth of a cubic foot is the half cent that is rounded up', () => {
    const unitVolume = volumeOf({ length: '12', width: '12', height: '1', unitOfMeasurement: 'IN' });
    const [fee] = stored('2024-04', '0', '1', { runs: [{ ...daysOf('2024-04'), units: '3', unitVolume }] });
    expect(fee?.result).toMatchObject({ exact: '0.195', amount: { amount: '0.20' } });
  });

  it('has rates of its own for dangerous goods', () => {
    expect(amounts(stored('2024-04', '10', '1', { dangerousGoods: true }))).toEqual(['9.90']);
  });

  it('averages over all days of the month, stored or not', () => {
    const runs = [
      { from: '2024-04-16', until: '2024-05-10', units: '20', unitVolume: volumeFromCubicFeet('1') },
    ];
    expect(amounts(stored('2024-04', '0', '1', { runs }))).toEqual(['7.80']);
  });

  it('is not computable, and never 0, where nobody has measured a unit or no card is known', () => {
    const runs = [{ ...daysOf('2024-04'), units: '10' }];
    expect(amounts(stored('2024-04', '10', '1', { runs }))).toEqual([
      'not computable: units without a measurement were stored',
    ]);
    expect(amounts(stored('2026-04', '10', '1', { country: 'MX' }))).toEqual([
      'not computable: no storage-base rate card for MX on 2026-04-01',
    ]);
  });

  it('charges cubic metres in Canada', () => {
    expect(amounts(stored('2026-04', '1000', '0.05', { country: 'CA' }))).toEqual(['56.63']);
  });

  it('is the same, however the days are cut into runs', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 1, max: 99_999 }),
        (cut, units, volume) => {
          const day = `2024-04-${String(cut).padStart(2, '0')}`;
          const of = { units: String(units), unitVolume: volumeFromCubicFeet(`0.${volume}`) };
          const { from, until } = daysOf('2024-04');
          const runs = [
            { from, until: day, ...of },
            { from: day, until, ...of },
          ];
          expect(stored('2024-04', '0', '1', { runs })).toEqual(stored('2024-04', of.units, `0.${volume}`));
        },
      ),
      { seed: 32_26 },
    );
  });
});
