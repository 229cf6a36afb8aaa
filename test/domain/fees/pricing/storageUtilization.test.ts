import { describe, expect, it } from 'vitest';
import { storageUtilization, type UtilizedStorage } from '#domain/fees/pricing/storageUtilization';
import { publishedBook } from '#domain/fees/rateCards/publishedCards';
import { daysOf } from '#domain/values/month';
import { volumeFromCubicFeet } from '#domain/values/volume';
import { amounts } from '#test/domain/fees/pricing/amountTexts';

const ofSize = (averageVolume: string, averageShippedVolume: string): UtilizedStorage['ofSize'] => ({
  averageVolume: volumeFromCubicFeet(averageVolume),
  averageShippedVolume: volumeFromCubicFeet(averageShippedVolume),
});

const surcharge = (weeks: number, more: Partial<UtilizedStorage> = {}) => {
  const month = more.month ?? '2024-05';
  const stored: UtilizedStorage = {
    country: 'US',
    month,
    size: 'STANDARD',
    sellingPlan: 'PROFESSIONAL',
    firstInboundOn: '2020-01-01',
    waived: false,
    ofSize: ofSize(String(weeks * 7), '1'),
    subject: { msku: 'MUG-BLUE' },
    runs: [{ ...daysOf(month), units: '10', unitVolume: volumeFromCubicFeet('1') }],
    ...more,
  };
  return amounts(storageUtilization(stored, publishedBook));
};

describe('the storage utilization surcharge', () => {
  it.each([
    [22, []],
    [22.5, ['4.40']],
    [30, ['7.60']],
    [40, ['11.60']],
    [50, ['15.80']],
    [60, ['18.80']],
  ])('on 10 cubic feet that would last %s weeks is %s', (weeks, expected) => {
    expect(surcharge(weeks)).toEqual(expected);
  });

  it('is the same in peak', () => {
    expect(surcharge(60, { month: '2024-11' })).toEqual(['18.80']);
  });

  it('needs a professional account, 25 cubic feet, more than 365 days, and no waiver', () => {
    const large = ofSize('25', '0.1');
    expect(surcharge(1, { ofSize: large })).toEqual(['7.60']);
    expect(surcharge(1, { ofSize: ofSize('24.99', '0.1') })).toEqual([]);
    expect(surcharge(60, { sellingPlan: 'INDIVIDUAL' })).toEqual([]);
    expect(surcharge(60, { firstInboundOn: '2023-06-01' })).toEqual([]);
    expect(surcharge(60, { firstInboundOn: '2023-05-31' })).toEqual(['18.80']);
    expect(surcharge(60, { waived: true })).toEqual([]);
  });

  it('leaves out what is not older than 30 days, which is not in its runs', () => {
    expect(surcharge(60, { runs: [] })).toEqual([]);
  });

  it('was nothing before April 2023, and only a range in the year after', () => {
    expect(surcharge(60, { month: '2023-03' })).toEqual([]);
    expect(surcharge(60, { month: '2023-04' })).toEqual(['6.90 to 9.40']);
    expect(surcharge(26, { month: '2023-04' })).toEqual([]);
  });

  it('is not computable where nothing was shipped', () => {
    expect(surcharge(60, { ofSize: ofSize('100', '0') })).toEqual([
      'not computable: nothing was shipped in 13 weeks',
    ]);
  });
});
