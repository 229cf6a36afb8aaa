import { describe, expect, it } from 'vitest';
import { agedInventory, snapshotDay } from '#domain/fees/pricing/agedInventory';
import { publishedBook } from '#domain/fees/rateCards/publishedCards';
import { laterDay } from '#domain/values/calendar';
import { volumeFromCubicFeet } from '#domain/values/volume';
import { amounts } from '#test/domain/fees/pricing/amountTexts';

const aged = (
  month: string,
  days: number | undefined,
  unitVolume: string,
  { units = 1, category }: { readonly units?: number; readonly category?: string } = {},
) =>
  agedInventory(
    {
      country: 'US',
      month,
      subject: { msku: 'MUG-BLUE' },
      unitVolume: volumeFromCubicFeet(unitVolume),
      lots: [{ receivedOn: days === undefined ? undefined : laterDay(snapshotDay(month), -days), units }],
      ...(category !== undefined && { category }),
    },
    publishedBook,
  );

describe('the aged inventory surcharge', () => {
  it('of a unit of 0.05 cubic feet is 0.35 after 366 days in 2023', () => {
    expect(amounts(aged('2023-06', 366, '0.05'))).toEqual(['0.35']);
    expect(aged('2023-03', 366, '0.05')[0]?.result).toMatchObject({ exact: '0.345' });
  });

  it('of a unit of 0.05 cubic feet is 0.075 before rounding after 300 days in June 2022', () => {
    expect(aged('2022-06', 300, '0.05')[0]?.result).toMatchObject({ exact: '0.075', row: '271-365 days' });
  });

  it('of 10 units after 400 days in 2026 is 3.45 at 0.05 cubic feet, and 3.00 at 0.02', () => {
    expect(amounts(aged('2026-02', 400, '0.05', { units: 10 }))).toEqual(['3.45']);
    expect(amounts(aged('2026-02', 400, '0.02', { units: 10 }))).toEqual(['3.00']);
  });

  it.each([
    ['2022-06', 400, '0.0217', '0.15'],
    ['2022-06', 400, '0.0218', '0.15042'],
    ['2026-02', 400, '0.0434', '0.3'],
    ['2026-02', 400, '0.0435', '0.30015'],
    ['2026-02', 456, '0.0443', '0.35'],
    ['2026-02', 456, '0.0444', '0.35076'],
  ])('in %s after %i days of %s cubic feet is the greater: %s', (month, days, volume, exact) => {
    expect(aged(month, days, volume)[0]?.result).toMatchObject({ exact });
  });

  it('begins at 181 days since April 2023, at 271 since May 2022, and at 366 before', () => {
    expect(amounts(aged('2023-05', 180, '1'))).toEqual([]);
    expect(amounts(aged('2023-05', 181, '1', { category: 'TOYS' }))).toEqual(['0.50']);
    expect(amounts(aged('2022-06', 270, '1'))).toEqual([]);
    expect(amounts(aged('2022-06', 271, '1'))).toEqual(['1.50']);
    expect(amounts(aged('2021-06', 365, '1'))).toEqual([]);
    expect(amounts(aged('2021-06', 366, '1'))).toEqual(['6.90']);
  });

  it('spares shoes until 270 days, and is a range where the category is not known', () => {
    expect(amounts(aged('2023-06', 200, '1', { category: 'SHOES' }))).toEqual([]);
    expect(amounts(aged('2023-06', 200, '1'))).toEqual(['0.00 to 0.50']);
    expect(amounts(aged('2023-06', 271, '1', { category: 'SHOES' }))).toEqual(['3.80']);
  });

  it('gives every candidate while the first day of higher rates is not known', () => {
    expect(amounts(aged('2024-04', 300, '1'))).toEqual(['3.80 or 5.45']);
    expect(amounts(aged('2023-12', 300, '1'))).toEqual(['3.80']);
    expect(amounts(aged('2025-06', 400, '1'))).toEqual(['6.90']);
  });

  it('is not computable for units of no known age, or no known size', () => {
    expect(amounts(aged('2023-06', undefined, '1'))).toEqual([
      'not computable: since when these units are there is not known',
    ]);
    const { unitVolume: _, ...unmeasured } = {
      country: 'US' as const,
      month: '2023-06',
      subject: {},
      unitVolume: volumeFromCubicFeet('1'),
      lots: [{ receivedOn: '2020-01-01', units: 1 }],
    };
    expect(amounts(agedInventory(unmeasured, publishedBook))).toEqual([
      'not computable: nobody has measured a unit',
    ]);
  });
});
