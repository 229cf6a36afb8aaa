import { describe, expect, it } from 'vitest';
import { fuelSurcharge } from '#domain/fees/pricing/fuelSurcharge';
import { type FulfilledUnits, fulfilmentFee } from '#domain/fees/pricing/fulfilment';
import { publishedBook } from '#domain/fees/rateCards/publishedCards';
import type { RateCard } from '#domain/fees/rateCards/rateCard';
import type { Tier } from '#domain/fees/rateCards/row';
import { amounts } from '#test/domain/fees/pricing/amountTexts';
import { flatFulfilment } from '#test/domain/fees/pricing/flatFulfilment';

const fulfilled = (shippedOn: string, tier: Tier, pounds: string, more: Partial<FulfilledUnits> = {}) =>
  fulfilmentFee(
    {
      country: 'US',
      shippedOn,
      channel: 'AMAZON',
      tier,
      weight: { value: pounds, unit: 'LB' },
      price: '20',
      kind: 'GENERAL',
      units: 1,
      subject: { msku: 'MUG-BLUE' },
      ...more,
    },
    publishedBook,
  );
const fee = (...of: Parameters<typeof fulfilled>) => amounts(fulfilled(...of));

describe('the fulfilment fee', () => {
  it('of 3.6 lb is 7.16: three quarters begun beyond 3 lb', () => {
    expect(fee('2024-05-01', 'LARGE_STANDARD', '3.6')).toEqual(['7.16']);
    expect(fulfilled('2024-05-01', 'LARGE_STANDARD', '3.6')[0]?.result).toMatchObject({
      formula: '1 units x (6.92 + 3 x 0.08)',
    });
  });

  it.each([
    ['3.75', '7.16'],
    ['3.750001', '7.24'],
    ['3', '6.62'],
    ['3.000001', '7.00'],
    ['1', '4.55'],
    ['0.25', '3.68'],
  ])('of %s lb of large standard is %s', (pounds, amount) => {
    expect(fee('2024-05-01', 'LARGE_STANDARD', pounds)).toEqual([amount]);
  });

  it('goes by the day of shipping: what ships on October 15 pays peak', () => {
    expect(fee('2024-10-14', 'SMALL_STANDARD', '0.1')).toEqual(['3.06']);
    expect(fee('2024-10-15', 'SMALL_STANDARD', '0.1')).toEqual(['3.25']);
    expect(fee('2025-01-14', 'SMALL_STANDARD', '0.1')).toEqual(['3.25']);
    expect(fee('2025-01-15', 'SMALL_STANDARD', '0.1')).toEqual(['3.06']);
  });

  it('is 0.77 less under a price of 10, and a range where the price is not known', () => {
    expect(fee('2024-05-01', 'SMALL_STANDARD', '0.1', { price: '9.99' })).toEqual(['2.29']);
    expect(fee('2024-05-01', 'SMALL_STANDARD', '0.1', { price: '10' })).toEqual(['3.06']);
    const { price: _, ...unpriced } = { ...shippedIn2026, price: '1' };
    expect(amounts(fulfilmentFee(unpriced, publishedBook))).toEqual(['2.43 to 3.58']);
  });

  it.each([
    ['9.99', '2.43'],
    ['10', '3.32'],
    ['50', '3.32'],
    ['50.01', '3.58'],
  ])('of 2 oz in 2026 at a price of %s is %s', (price, amount) => {
    expect(fee('2026-02-01', 'SMALL_STANDARD', '0.125', { price })).toEqual([amount]);
  });

  it('is higher beyond the limits of size since 2026', () => {
    expect(fee('2026-02-01', 'EXTRA_LARGE_0_TO_50_LB', '10')).toEqual(['29.75']);
    expect(fee('2026-02-01', 'EXTRA_LARGE_0_TO_50_LB', '10', { overmax: true })).toEqual(['46.75']);
  });

  it('goes by kilograms in Canada', () => {
    const weight = { value: '1.65', unit: 'KG' } as const;
    expect(fee('2026-02-01', 'STANDARD', '0', { country: 'CA', weight })).toEqual(['10.50']);
  });

  it('is not computable for apparel, for multi-channel orders and in a peak without rates', () => {
    expect(fee('2026-02-01', 'SMALL_STANDARD', '1', { kind: 'APPAREL' })).toEqual([
      'not computable: the card has no rows for APPAREL',
    ]);
    expect(fee('2026-02-01', 'SMALL_STANDARD', '1', { channel: 'MULTI_CHANNEL' })).toEqual([
      'not computable: no multi-channel-fulfilment rate card for US on 2026-02-01',
    ]);
    expect(fee('2026-11-01', 'SMALL_STANDARD', '1')).toEqual([
      'not computable: the card has no row for SMALL_STANDARD, 1 LB, PEAK',
    ]);
  });
});

const shippedIn2026: FulfilledUnits = {
  country: 'US',
  shippedOn: '2026-02-01',
  channel: 'AMAZON',
  tier: 'SMALL_STANDARD',
  weight: { value: '0.125', unit: 'LB' },
  kind: 'GENERAL',
  units: 1,
  subject: {},
};

describe('the fuel surcharge', () => {
  const of = (shipped: FulfilledUnits, seller: readonly RateCard[] = []) => {
    const book = { ...publishedBook, seller };
    return fulfilmentFee(shipped, book).flatMap((fee) => amounts([fee, ...fuelSurcharge(fee, book)]));
  };
  const inApril = { ...shippedIn2026, shippedOn: '2026-04-17', price: '9' };

  it('adds 0.21 to 6.00, which makes 6.21, and 0.09 to 2.43', () => {
    expect(of(inApril, [flatFulfilment])).toEqual(['6.00', '0.21']);
    expect(of(inApril)).toEqual(['2.43', '0.09']);
  });

  it('is rounded a unit, before it is multiplied', () => {
    expect(of({ ...inApril, units: 100 })).toEqual(['243.00', '9.00']);
  });

  it('is nothing before 2026-04-17', () => {
    expect(of({ ...inApril, shippedOn: '2026-04-16' })).toEqual(['2.43']);
  });

  it('is a range where the fee is one, and not computable where the fee is not', () => {
    const { price: _, ...unpriced } = inApril;
    expect(of(unpriced)).toEqual(['2.43 to 3.58', '0.09 to 0.13']);
    expect(of({ ...inApril, kind: 'APPAREL' }).at(-1)).toBe(
      'not computable: the fulfilment fee is not computable',
    );
  });
});
