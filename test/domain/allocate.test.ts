import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from '#domain/values/allocate';
import { fromSmallestUnits, money, rounded, smallestUnits, total } from '#domain/values/money';
import { currency } from '#test/domain/currency';

const run = { seed: 60_61, numRuns: 500 };
const weights = fc.array(fc.integer({ min: 0, max: 10 ** 9 }), { minLength: 1, maxLength: 9 });
const count = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });

const shares = (amount: string, code: string, by: readonly number[]) =>
  allocate(money(amount, code), by).map((share) => share.amount);

describe('the shares of an amount', () => {
  it.each([
    ['101', 'JPY', [60, 61], ['50', '51']],
    ['101', 'USD', [60, 61], ['50.08', '50.92']],
    ['101', 'KWD', [60, 61], ['50.083', '50.917']],
    ['100', 'JPY', [1, 1, 1], ['34', '33', '33']],
    ['0.02', 'USD', [1, 1, 1], ['0.01', '0.01', '0.00']],
    ['10', 'JPY', [0, 0, 0], ['4', '3', '3']],
    ['-101', 'JPY', [60, 61], ['-50', '-51']],
    ['0', 'JPY', [5, 6], ['0', '0']],
  ])('of %s %s by %j are %j', (amount, code, by, expected) => {
    expect(shares(amount, code, by)).toEqual(expected);
  });

  it('of nothing to share among are none', () => {
    expect(shares('101', 'JPY', [])).toEqual([]);
  });

  it('add up to it exactly, each a whole number of smallest units', () => {
    fc.assert(
      fc.property(currency, count, weights, (code, units, by) => {
        const amount = fromSmallestUnits(units, code);
        const parts = allocate(amount, by);
        expect(parts).toHaveLength(by.length);
        expect(total(parts, code)).toEqual(amount);
        for (const part of parts) expect(rounded(part)).toEqual(part);
      }),
      run,
    );
  });

  it('are less than one smallest unit from what their weights say', () => {
    fc.assert(
      fc.property(currency, count, weights, (code, units, by) => {
        const sum = by.reduce((all, weight) => all + weight, 0);
        fc.pre(sum > 0);
        allocate(fromSmallestUnits(units, code), by).forEach((share, at) => {
          const off = smallestUnits(share) * BigInt(sum) - units * BigInt(by[at] ?? 0);
          expect(off < BigInt(sum) && off > -BigInt(sum)).toBe(true);
        });
      }),
      run,
    );
  });

  it('of an amount finer than its currency are those of what it rounds to', () => {
    expect(shares('101.4', 'JPY', [60, 61])).toEqual(['50', '51']);
    expect(shares('0.005', 'USD', [1, 1])).toEqual(['0.01', '0.00']);
  });
});
