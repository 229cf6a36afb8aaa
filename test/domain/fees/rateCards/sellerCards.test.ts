import { describe, expect, it } from 'vitest';
import { cardsOn } from '#domain/fees/rateCards/cardsOn';
import { type SellerCards, sellerCards } from '#domain/fees/rateCards/sellerCards';

const card = {
  program: 'storage-overage',
  card: 'agreed with Amazon',
  country: 'US',
  from: '2023-01-01',
  until: '2024-01-01',
  currency: 'USD',
  source: 'case 123',
  grade: 'K',
  rounding: 'rate first, half-up cents',
  terms: { per: 'CUBIC_FOOT', storageTypes: ['STANDARD'] },
  rows: [{ row: 'over the limit', amount: '8' }],
};
const problems = (read: SellerCards) => (read.valid ? [] : read.problems);

describe("a seller's file of rate cards", () => {
  it('counts before the published cards, on its own days', () => {
    const read = sellerCards([card]);
    if (!read.valid) throw new Error(read.problems.join());
    const named = (day: string) => {
      const answer = cardsOn(read.book, 'storage-overage', 'US', day);
      return answer.kind === 'one' ? answer.card.card : answer.kind;
    };
    expect(named('2022-12-31')).toBe('US storage overage');
    expect(named('2023-06-01')).toBe('agreed with Amazon');
    expect(named('2024-01-01')).toBe('US storage overage');
  });

  it('is refused with the card and the row by name', () => {
    const wrong = { ...card, rows: [{ row: 'over the limit', amount: 8 }] };
    expect(problems(sellerCards([wrong]))).toEqual([
      'card agreed with Amazon, row over the limit amount: Invalid input: expected string, received number',
    ]);
  });

  it('names cards and rows without a name by their place', () => {
    expect(problems(sellerCards([{ ...card, card: undefined, rows: [{ amount: '8' }] }]))).toEqual([
      'card 1 card: Invalid input: expected string, received undefined',
      'card 1, row 1 row: Invalid input: expected string, received undefined',
    ]);
  });

  it.each([
    [
      'a day that ends before it begins',
      { until: '2022-01-01' },
      'card agreed with Amazon until: must be after from',
    ],
    ['another currency', { currency: 'EUR' }, 'currency: must be USD, in which US charges'],
    ['no rows', { rows: [] }, 'card agreed with Amazon rows: must not be empty'],
    ['rows of one name', { rows: [...card.rows, ...card.rows] }, 'row over the limit row: is named twice'],
    ['a published name', { card: 'US storage 2025' }, 'card US storage 2025: the name is taken'],
  ])('is refused with %s', (_, change, problem) => {
    expect(problems(sellerCards([{ ...card, ...change }])).join()).toContain(problem);
  });

  it('is refused with a range that ends below where it begins', () => {
    const terms = { arrivalDays: 45, arrivalDaysFromAbroad: 75, arrivalDaysAfterFirst: 30 };
    const rows = [{ row: 'a unit', amount: '5.72', amountTo: '0.32' }];
    expect(problems(sellerCards([{ ...card, program: 'inbound-defect', terms, rows }]))).toEqual([
      'card agreed with Amazon, row a unit amountTo: must not be less than amount',
    ]);
  });

  it('is refused where two of its cards share days', () => {
    expect(problems(sellerCards([card, { ...card, card: 'another', from: '2023-12-31' }]))).toEqual([
      'card another: has days in common with card agreed with Amazon',
    ]);
  });
});
