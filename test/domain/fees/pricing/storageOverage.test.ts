import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remainingUnitsText } from '#domain/fees/lines/remainingUnitsText';
import type { ComputedFee } from '#domain/fees/pricing/computedFee';
import { overageEstimate } from '#domain/fees/pricing/overageEstimate';
import { overageMonth } from '#domain/fees/pricing/overageMonth';
import { type StoredAtDaysEnd, storageOverage } from '#domain/fees/pricing/storageOverage';
import { publishedBook, publishedCards } from '#domain/fees/rateCards/publishedCards';
import { laterDay } from '#domain/values/calendar';
import { volumeFromCubicFeet } from '#domain/values/volume';
import { wordedEstimate } from '#infra/words/wordedFee';
import { amounts } from '#test/domain/fees/pricing/amountTexts';
import { bookIn } from '#test/domain/fees/rateCards/bookIn';

const at = (
  day: string,
  usage = '600',
  limit = '500',
  more: Partial<StoredAtDaysEnd> = {},
): StoredAtDaysEnd => ({
  country: 'US',
  day,
  storageType: 'STANDARD',
  usage: volumeFromCubicFeet(usage),
  limit,
  sellingPlan: 'PROFESSIONAL',
  subject: { storageType: 'STANDARD' },
  ...more,
});
const on = (...stored: Parameters<typeof at>) => storageOverage(at(...stored), publishedBook);

/** The lines of as many days from one on, of the usage that each has. */
const daily = (from: string, days: number, usage: (at: number) => string, limit = '500'): ComputedFee[] =>
  Array.from({ length: days }, (_, day) => on(laterDay(from, day), usage(day), limit)).flat();

const rateFirst = {
  seller: publishedCards
    .filter(({ card }) => card === 'US storage overage')
    .map((card) => ({ ...card, card: 'rate first', rounding: 'rate first, half-up cents' as const })),
  published: publishedCards,
};

const usd = (amount: string) => ({ amount, code: 'USD' });

describe('a day over the storage limit', () => {
  it.each([
    ['2020-08-01', '32.26'],
    ['2021-02-10', '35.71'],
    ['2024-02-10', '34.48'],
    ['2023-09-01', '33.33'],
  ])('by 100 cubic feet costs, on %s, %s', (day, amount) => {
    expect(amounts(on(day))).toEqual([amount]);
  });

  it("costs 33 by the page of 2023, whose card would round the day's rate first; that cannot give 32.26", () => {
    expect(amounts(storageOverage(at('2023-09-01'), rateFirst))).toEqual(['33.00']);
    expect(amounts(storageOverage(at('2020-08-01'), rateFirst))).toEqual(['32.00']);
  });

  it('costs nothing at or under the limit, and without one', () => {
    expect(on('2023-09-01', '500')).toEqual([]);
    expect(on('2023-09-01', '499.99')).toEqual([]);
    expect(on('2023-09-01', '600', 'unlimited')).toEqual([]);
  });

  it('costs nothing under the limit whatever the rate may be, and is else not computable without a card', () => {
    const canada = { country: 'CA' } as const;
    expect(on('2023-09-01', '500', '500', canada)).toEqual([]);
    const why = 'not computable: no storage-overage rate card for CA on 2023-09-01';
    expect(amounts(on('2023-09-01', '500.01', '500', canada))).toEqual([why]);
    const doubt = { ...canada, notKnown: remainingUnitsText };
    expect(amounts(on('2023-09-01', '499', '500', doubt))).toEqual([why]);
  });

  it('costs nothing for flammables and aerosols, nor on an individual account', () => {
    expect(on('2023-09-01', '600', '500', { storageType: 'FLAMMABLE' })).toEqual([]);
    expect(on('2023-09-01', '600', '500', { storageType: 'AEROSOL' })).toEqual([]);
    expect(on('2023-09-01', '600', '500', { sellingPlan: 'INDIVIDUAL' })).toEqual([]);
  });

  it('is not computable where the limit is not known', () => {
    const { limit: _, ...unlimited } = at('2023-09-01');
    expect(amounts(storageOverage(unlimited, publishedBook))).toEqual([
      'not computable: the storage limit is not known',
    ]);
  });

  it('costs nothing since 2024-07-01, and is flagged in the June before', () => {
    expect(on('2024-07-01')).toEqual([]);
    expect(on('2024-06-30')[0]?.result).toMatchObject({ amount: usd('33.33'), unverified: true });
    expect(on('2024-06-30')[0]?.result).toHaveProperty('flagged');
    expect(on('2024-05-31')[0]?.result).not.toHaveProperty('flagged');
  });

  it('costs 32.26 on both readings of 1/8/2020, so that the amount cannot tell which is meant', () => {
    const earlier = publishedCards
      .filter(({ card }) => card === 'US storage overage')
      .map((card) => ({ ...card, card: 'earlier', from: '2020-01-01' }));
    const book = { published: publishedCards, seller: earlier };
    expect(amounts(storageOverage(at('2020-01-08'), book))).toEqual(['32.26']);
    expect(amounts(storageOverage(at('2020-08-01'), book))).toEqual(['32.26']);
    expect(amounts(on('2020-01-08'))).toEqual([
      'not computable: no storage-overage rate card for US on 2020-01-08',
    ]);
  });

  it('cites its card, its row and its sum', () => {
    expect(on('2020-08-01')).toMatchObject([
      {
        period: { from: '2020-08-01', until: '2020-08-02' },
        inputs: { usage: '600', limit: '500', daysInMonth: '31' },
        result: {
          card: 'US storage overage',
          row: 'over the limit',
          formula: '100 ft3 over x 10 / 31 days',
          exact: '32.25806451612903225806',
          unverified: false,
        },
      },
    ]);
  });
});

describe('a month over the storage limit', () => {
  it('is owed 129.04 for four days, published as 129.03, with a residue of -0.01', () => {
    expect(overageMonth(daily('2022-07-01', 4, () => '600'))).toEqual({
      owed: usd('129.04'),
      published: usd('129.03'),
      residue: usd('-0.01'),
    });
  });

  it('is owed 1,000.06 for all of July, published as 1,000.00, with a residue of -0.06', () => {
    expect(overageMonth(daily('2020-07-01', 31, () => '600'))).toBeUndefined();
    expect(overageMonth(daily('2022-07-01', 31, () => '600'))).toEqual({
      owed: usd('1000.06'),
      published: usd('1000.00'),
      residue: usd('-0.06'),
    });
  });

  it('is owed 999.90 for a month of 30 days', () => {
    expect(overageMonth(daily('2023-09-01', 30, () => '600'))?.owed).toEqual(usd('999.90'));
  });

  it("is owed 990 for September by a card that rounds the day's rate first, and nothing is left of rounding", () => {
    const days = Array.from({ length: 30 }, (_, day) => at(laterDay('2023-09-01', day)));
    expect(overageMonth(days.flatMap((day) => storageOverage(day, rateFirst)))).toEqual({
      owed: usd('990.00'),
      published: usd('990.00'),
      residue: usd('0.00'),
    });
  });

  it('is owed 303.19 where a removal brings 100 over to 20 on the fifth, published as 303.23', () => {
    const usage = (day: number) => (day < 4 ? '1100' : '1020');
    expect(overageMonth(daily('2022-07-01', 31, usage, '1000'))).toEqual({
      owed: usd('303.19'),
      published: usd('303.23'),
      residue: usd('0.04'),
    });
  });
});

describe('a month over the storage limit in yen', () => {
  it('is owed whole yen, and so is the residue', () => {
    const yen = (amount: string) => ({ amount, code: 'JPY' });
    const days = Array.from({ length: 31 }, (_, day) => at(laterDay('2022-07-01', day)));
    const month = days.flatMap((day) => storageOverage(day, bookIn('JPY')));
    expect(overageMonth(month)).toEqual({
      owed: yen('100006'),
      published: yen('100000'),
      residue: yen('-6'),
    });
  });
});

describe('the estimate of a month', () => {
  const estimate = (day: string, incurred: readonly ComputedFee[], usage?: string) => {
    const found = overageEstimate(day, on(day, usage)[0]?.result, incurred);
    return found && wordedEstimate(found);
  };

  it('is 1,000.02 on July 10 with nine days incurred', () => {
    expect(
      estimate(
        '2022-07-10',
        daily('2022-07-01', 9, () => '600'),
      ),
    ).toMatchObject({
      remainingDays: '22',
      incurred: usd('290.34'),
      amount: usd('1000.02'),
    });
  });

  it('is 1,000.00 on the first day', () => {
    expect(estimate('2022-07-01', [])).toMatchObject({ remainingDays: '31', amount: usd('1000.00') });
  });

  it("is by a card that rounds the day's rate first what its days come to", () => {
    const [day] = storageOverage(at('2023-09-01'), rateFirst);
    expect(overageEstimate('2023-09-01', day?.result, [])).toMatchObject({ amount: usd('990.00') });
    const incurred = Array.from({ length: 29 }, (_, each) => at(laterDay('2023-09-01', each)));
    const last = storageOverage(at('2023-09-30'), rateFirst)[0]?.result;
    const before = incurred.flatMap((each) => storageOverage(each, rateFirst));
    expect(overageEstimate('2023-09-30', last, before)).toMatchObject({ amount: usd('990.00') });
  });

  it('keeps the doubt of its days', () => {
    expect(estimate('2022-07-01', [])).toMatchObject({ unverified: false });
    const june = daily('2024-06-01', 9, () => '600');
    const doubt = { unverified: true, flagged: expect.stringContaining('it may not have been charged') };
    expect(estimate('2024-06-10', june)).toMatchObject(doubt);
    expect(estimate('2024-06-10', june, '400')).toMatchObject(doubt);
  });

  it('stays what was incurred where nothing is over any more', () => {
    const incurred = daily('2022-07-01', 4, () => '600');
    expect(estimate('2022-07-05', incurred, '400')).toMatchObject({
      remaining: '0',
      amount: usd('129.04'),
    });
  });

  it('is nothing where nothing is or was over, and not computable where a day was not', () => {
    expect(estimate('2022-07-05', [], '400')).toBeUndefined();
    const { usage: _, ...unmeasured } = at('2022-07-04');
    expect(estimate('2022-07-05', storageOverage(unmeasured, publishedBook))).toMatchObject({
      kind: 'not-computable',
      why: 'a day before today is not computable: units without a measurement were stored',
    });
  });

  it('is on the last day the final charge, if nothing changes', () => {
    const lastDays = new Set<'over' | 'not over'>();
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 31, maxLength: 31 }),
        (cubicFeet) => {
          const usage = (day: number) =>
            `${Math.floor((cubicFeet[day] ?? 0) / 1000)}.${(cubicFeet[day] ?? 0) % 1000}`;
          const lines = daily('2022-07-01', 31, usage);
          const before = lines.filter(({ period }) => period.from < '2022-07-31');
          const last = estimate('2022-07-31', before, usage(30));
          expect(last?.kind === 'estimate' ? last.amount : last).toEqual(overageMonth(lines)?.owed);
          lastDays.add(lines.length === before.length ? 'not over' : 'over');
        },
      ),
      { seed: 32_26, numRuns: 50 },
    );
    expect(lastDays.size).toBe(2);
  });
});
