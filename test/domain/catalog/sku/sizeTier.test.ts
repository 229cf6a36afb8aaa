import { describe, expect, it } from 'vitest';
import { sizeTierOf, sizeTierOn } from '#domain/catalog/sku/sizeTier';
import type { Policy } from '#domain/policies/policy';
import { type SizeTiers, sizeTiers } from '#domain/policies/sizeTiers';
import { bySeller, measurement } from '#test/domain/catalog/sku/facts';

type Sides = Parameters<typeof measurement>[2];

const on =
  (day: string) =>
  (pounds: string, ...sides: Sides) => {
    const answer = sizeTierOf(measurement('AMAZON', day, sides, pounds), 'US', day);
    return answer.known ? answer : undefined;
  };
const in2021 = on('2021-06-01');
const in2023 = on('2023-06-01');
const in2025 = on('2025-06-01');
const in2026 = on('2026-01-15');

describe('a small standard unit', () => {
  it('weighs up to 16 oz, and up to 12 oz before 2022', () => {
    expect(in2025('1', '15', '12', '0.75')?.sizeTier).toBe('SMALL_STANDARD');
    expect(in2025('1.01', '15', '12', '0.75')?.sizeTier).toBe('LARGE_STANDARD');
    expect(in2021('0.75', '15', '12', '0.75')?.sizeTier).toBe('SMALL_STANDARD');
    expect(in2021('0.76', '15', '12', '0.75')?.sizeTier).toBe('LARGE_STANDARD');
  });

  it('has sides up to 15 x 12 x 0.75 in, however they are named', () => {
    expect(in2025('0.5', '0.75', '15', '12')?.sizeTier).toBe('SMALL_STANDARD');
    expect(in2025('0.5', '15', '12', '0.76')?.sizeTier).toBe('LARGE_STANDARD');
  });

  it('is charged by its own weight, whatever its volume, to the next 2 oz', () => {
    expect(in2025('0.3', '15', '12', '0.75')).toMatchObject({
      dimensionalWeight: '0.97122302158273381295',
      shippingWeight: '0.3',
      chargedWeight: '0.375',
    });
  });
});

describe('a large standard unit', () => {
  it('ships up to 20 lb, up to 18 x 14 x 8 in', () => {
    expect(in2025('20', '18', '14', '8')?.sizeTier).toBe('LARGE_STANDARD');
    expect(in2025('20.01', '18', '14', '8')?.sizeTier).toBe('LARGE_BULKY');
    expect(in2025('5', '18', '14', '8.1')?.sizeTier).toBe('LARGE_BULKY');
  });

  it('is charged by the greater of its weight and its volume over 139, to the next quarter pound', () => {
    expect(in2025('3.1', '18', '14', '8')).toMatchObject({
      dimensionalWeight: '14.50359712230215827338',
      shippingWeight: '14.50359712230215827338',
      chargedWeight: '14.75',
    });
    expect(in2025('3', '6', '6', '6')).toMatchObject({ shippingWeight: '3', chargedWeight: '3' });
  });

  it('of 16 x 9 x 0.5 in has a dimensional weight of 0.52 lb, or 2.07 lb if 2 in are assumed', () => {
    const unit = measurement('AMAZON', '2025-06-01', ['16', '9', '0.5'], '0.4');
    const assuming: Policy<SizeTiers> = {
      ...sizeTiers,
      rule: { ...sizeTiers.rule, leastSideOfLargeStandard: '2' },
    };
    const weight = (policy: Policy<SizeTiers>) => {
      const answer = sizeTierOf(unit, 'US', '2025-06-01', policy);
      return answer.known ? [answer.sizeTier, Number(answer.dimensionalWeight).toFixed(2)] : [];
    };
    expect(weight(sizeTiers)).toEqual(['LARGE_STANDARD', '0.52']);
    expect(weight(assuming)).toEqual(['LARGE_STANDARD', '2.07']);
  });
});

describe('a larger unit', () => {
  it('was oversize until 2024-02-05: small, medium, large or special', () => {
    expect(in2023('70', '60', '30', '5')?.sizeTier).toBe('SMALL_OVERSIZE');
    expect(in2023('71', '60', '30', '5')?.sizeTier).toBe('MEDIUM_OVERSIZE');
    expect(in2023('60', '108', '6', '5')?.sizeTier).toBe('MEDIUM_OVERSIZE');
    expect(in2023('60', '108', '20', '8.5')?.sizeTier).toBe('LARGE_OVERSIZE');
    expect(in2023('60', '108', '20', '8.6')?.sizeTier).toBe('SPECIAL_OVERSIZE');
    expect(on('2024-02-04')('20', '30', '20', '10')?.sizeTier).toBe('SMALL_OVERSIZE');
    expect(on('2024-02-05')('20', '30', '20', '10')?.sizeTier).toBe('LARGE_BULKY');
  });

  it('is large bulky up to 50 lb and 59 x 33 x 33 in, with 130 in of length and girth', () => {
    expect(in2025('50', '59', '32', '3.5')?.sizeTier).toBe('LARGE_BULKY');
    expect(in2025('50', '59', '32', '3.6')?.sizeTier).toBe('EXTRA_LARGE_0_TO_50_LB');
    expect(in2025('50.1', '30', '20', '10')?.sizeTier).toBe('EXTRA_LARGE_50_TO_70_LB');
  });

  it('beyond that is extra large, by weight: 50, 70 and 150 lb', () => {
    expect(in2025('50', '60', '10', '10')?.sizeTier).toBe('EXTRA_LARGE_0_TO_50_LB');
    expect(in2025('70', '60', '10', '10')?.sizeTier).toBe('EXTRA_LARGE_50_TO_70_LB');
    expect(in2025('150', '60', '10', '10')?.sizeTier).toBe('EXTRA_LARGE_70_TO_150_LB');
    expect(in2025('150.1', '60', '10', '10')?.sizeTier).toBe('EXTRA_LARGE_OVER_150_LB');
  });

  it('over 150 lb is charged by its own weight, in whole pounds', () => {
    expect(in2025('151.2', '60', '40', '40')).toMatchObject({
      shippingWeight: '151.2',
      chargedWeight: '152',
    });
  });

  it('counts as at least 2 in wide and high', () => {
    expect(in2025('1', '40', '10', '0.5')).toMatchObject({
      sizeTier: 'LARGE_BULKY',
      dimensionalWeight: '5.75539568345323741007',
      chargedWeight: '6',
    });
  });

  it('is small bulky from 2026-01-15, up to 37 x 28 x 20 in', () => {
    expect(in2026('20', '37', '18', '10')?.sizeTier).toBe('SMALL_BULKY');
    expect(in2026('20', '37.1', '18', '10')?.sizeTier).toBe('LARGE_BULKY');
    expect(on('2026-01-14')('20', '37', '18', '10')?.sizeTier).toBe('LARGE_BULKY');
  });

  it('is overmax from 2026-01-15 with a side over 96 in or over 130 in of length and girth', () => {
    expect(in2026('20', '96', '6', '6')?.overmax).toBe(false);
    expect(in2026('20', '96.1', '6', '6')?.overmax).toBe(true);
    expect(in2026('20', '60', '20', '15.1')?.overmax).toBe(true);
    expect(in2025('20', '96.1', '6', '6')?.overmax).toBe(false);
  });
});

describe('a size tier', () => {
  it('is marked unverified, with its source and the day from which its rules hold', () => {
    expect(in2025('1', '15', '12', '0.75')).toMatchObject({ unverified: true, rulesFrom: '2024-02-05' });
  });

  it('is that of the measurement in force on the day', () => {
    const larger = measurement('AMAZON', '2026-03-08', ['20', '4', '4']);
    expect(sizeTierOn([bySeller, larger], 'US', '2026-03-07')).toMatchObject({ sizeTier: 'LARGE_STANDARD' });
    expect(sizeTierOn([bySeller, larger], 'US', '2026-03-08')).toMatchObject({ sizeTier: 'SMALL_BULKY' });
  });

  it('is not known without a measurement, in another store, or before there are rules: and says why', () => {
    const why = (...asked: Parameters<typeof sizeTierOn>) => sizeTierOn(...asked);
    expect(why([], 'US', '2026-03-01')).toEqual({
      known: false,
      why: { reason: 'no-measurement', day: '2026-03-01' },
    });
    expect(why([bySeller], 'CA', '2026-03-01')).toEqual({
      known: false,
      why: { reason: 'no-size-tiers', of: 'CA' },
    });
    const old = { ...bySeller, effectiveFrom: '2015-01-01' };
    expect(why([old], 'US', '2016-01-01')).toEqual({
      known: false,
      why: { reason: 'no-size-tiers', of: { day: '2016-01-01' } },
    });
  });
});
