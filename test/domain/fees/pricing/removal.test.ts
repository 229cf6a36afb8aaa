import { describe, expect, it } from 'vitest';
import { type RemovedUnits, removalFee } from '#domain/fees/pricing/removal';
import { subscriptionFee } from '#domain/fees/pricing/subscription';
import { publishedBook } from '#domain/fees/rateCards/publishedCards';
import { amounts } from '#test/domain/fees/pricing/amountTexts';

const removed: RemovedUnits = {
  country: 'US',
  kind: 'REMOVAL',
  orderedOn: '2025-03-01',
  completedOn: '2025-05-20',
  size: 'STANDARD',
  weight: { value: '0.5', unit: 'LB' },
  units: 10,
  subject: { removalOrderId: 'R-1' },
};
const fee = (more: Partial<RemovedUnits> = {}) => amounts(removalFee({ ...removed, ...more }, publishedBook));
const weighing = (value: string) => ({ weight: { value, unit: 'LB' } }) as const;

describe('the fee of a removal order', () => {
  it('is charged when the order completes, and not before', () => {
    const { completedOn: _, ...open } = removed;
    expect(removalFee(open, publishedBook)).toEqual([]);
    expect(removalFee(removed, publishedBook)[0]?.period.from).toBe('2025-05-20');
  });

  it.each([
    ['STANDARD', '0.5', '10.40'],
    ['STANDARD', '0.51', '15.30'],
    ['STANDARD', '2', '22.70'],
    ['STANDARD', '3.2', '50.10'],
    ['OVERSIZE', '10', '100.40'],
    ['OVERSIZE', '11.5', '164.40'],
  ] as const)('of 10 units of %s of %s lb is %s', (size, pounds, amount) => {
    expect(fee({ size, ...weighing(pounds) })).toEqual([amount]);
    expect(fee({ size, ...weighing(pounds), kind: 'DISPOSAL' })).toEqual([amount]);
  });

  it('goes by the day of the order, and gives both amounts that sources name since 2026', () => {
    expect(fee({ orderedOn: '2026-01-14', completedOn: '2026-03-01' })).toEqual(['10.40']);
    expect(fee({ orderedOn: '2026-01-15', completedOn: '2026-03-01' })).toEqual(['10.40 or 8.40']);
    expect(fee({ orderedOn: '2026-01-15', ...weighing('1') })).toEqual(['15.30']);
  });
});

describe('the subscription', () => {
  const month = (sellingPlan: 'PROFESSIONAL' | 'INDIVIDUAL', unitsSold: number) =>
    amounts(
      subscriptionFee(
        { country: 'US', month: '2025-05', sellingPlan, unitsSold, subject: {} },
        publishedBook,
      ),
    );

  it('is 39.99 once a month for a professional account, and 0.99 a unit for an individual one', () => {
    expect(month('PROFESSIONAL', 1000)).toEqual(['39.99']);
    expect(month('INDIVIDUAL', 3)).toEqual(['2.97']);
    expect(month('INDIVIDUAL', 0)).toEqual([]);
  });
});
