import { describe, expect, it } from 'vitest';
import type { AwdRate, AwdRegion } from '#domain/awd/values';
import { awdProcessing, awdStorage, awdTransport } from '#domain/fees/pricing/awd';
import { publishedBook } from '#domain/fees/rateCards/publishedCards';
import { daysOf } from '#domain/values/month';
import { volumeFromCubicFeet } from '#domain/values/volume';
import { amounts } from '#test/domain/fees/pricing/amountTexts';

const us = { country: 'US', subject: { msku: 'MUG-BLUE' } } as const;
const storage = (month: string, rate: AwdRate = 'BASE', region?: AwdRegion, units = '100') =>
  awdStorage(
    {
      ...us,
      month,
      rate,
      ...(region !== undefined && { region }),
      runs: [{ ...daysOf(month), units, unitVolume: volumeFromCubicFeet('1') }],
    },
    publishedBook,
  );
const boxes = (day: string, service: Parameters<typeof awdProcessing>[0]['service'], count: number) =>
  amounts(awdProcessing({ ...us, day, service, rate: 'BASE', boxes: count }, publishedBook));
const transport = (day: string, rate: AwdRate = 'BASE') =>
  amounts(
    awdTransport(
      { ...us, day, service: 'TRANSPORT', rate, volume: volumeFromCubicFeet('100') },
      publishedBook,
    ),
  );

describe('Amazon Warehousing and Distribution', () => {
  it('stores 100 cubic feet for 48.00', () => {
    expect(amounts(storage('2025-05'))).toEqual(['48.00']);
    expect(amounts(storage('2024-05', 'INTEGRATED'))).toEqual(['36.00']);
    expect(amounts(storage('2025-05', 'MANAGED'))).toEqual(['38.00']);
  });

  it('processes 10 boxes for 25.00 in 2024; in 2025 25 in for 33.75 and 10 out for 13.50', () => {
    expect(boxes('2024-05-01', 'PROCESSING', 10)).toEqual(['25.00']);
    expect(boxes('2025-05-01', 'INBOUND_PROCESSING', 25)).toEqual(['33.75']);
    expect(boxes('2025-05-01', 'OUTBOUND_PROCESSING', 10)).toEqual(['13.50']);
  });

  it('moves 100 cubic feet for 115.00', () => {
    expect(transport('2025-05-01')).toEqual(['115.00']);
    expect(transport('2025-05-01', 'MANAGED')).toEqual(['104.00']);
    expect(transport('2024-05-01', 'INTEGRATED')).toEqual(['85.00']);
  });

  it('splits January 2026 at the 15th, and costs more in the West from then on', () => {
    const lines = storage('2026-01', 'BASE', 'WEST', '31');
    expect(lines.map(({ period }) => period)).toEqual([
      { from: '2026-01-01', until: '2026-01-15' },
      { from: '2026-01-15', until: '2026-02-01' },
    ]);
    expect(amounts(lines)).toEqual(['6.72', '9.69']);
    expect(amounts(storage('2026-01', 'BASE', 'OTHER', '31'))).toEqual(['6.72', '8.16']);
    expect(amounts(storage('2026-02'))).toEqual(['not computable: the region of the warehouse is not known']);
  });
});
