import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Marketplace, marketplaces } from '#domain/values/marketplace';
import {
  fromSmallestUnits,
  money,
  multiplied,
  rounded,
  smallestUnit,
  smallestUnits,
  total,
  zero,
} from '#domain/values/money';
import { currency } from '#test/domain/currency';

describe('the smallest unit', () => {
  it.each([
    ['a cent', '0.01', 'USD CAD MXN GBP EUR AUD SEK PLN TRY INR BRL AED SAR EGP SGD ZAR CNY'],
    ['a whole one, of which there is no part', '1', 'JPY KRW VND CLP ISK PYG UGX XOF XAF XPF'],
    ['a thousandth', '0.001', 'KWD BHD JOD OMR TND IQD LYD'],
    ['a tenth of a thousandth', '0.0001', 'CLF UYW'],
  ])('is %s, %s, in %s', (_, unit, codes) => {
    expect(codes.split(' ').map(smallestUnit)).toEqual(codes.split(' ').map(() => unit));
  });

  it('is a cent in every marketplace but that of Japan', () => {
    const others = Marketplace.options.filter((each) => smallestUnit(marketplaces[each].currency) !== '0.01');
    expect(others).toEqual(['JP']);
  });
});

describe('an amount', () => {
  it.each([
    ['50.5', 'JPY', '51'],
    ['50.49', 'JPY', '50'],
    ['-0.5', 'JPY', '-1'],
    ['32.255', 'USD', '32.26'],
    ['0.0005', 'KWD', '0.001'],
  ])('of %s %s is rounded half up to %s', (amount, code, to) => {
    expect(rounded(money(amount, code))).toEqual(money(to, code));
  });

  it('of nothing has the decimals of its currency', () => {
    expect(['USD', 'JPY', 'KWD'].map((code) => zero(code).amount)).toEqual(['0.00', '0', '0.000']);
  });

  it('is so many smallest units, and these are it again', () => {
    fc.assert(
      fc.property(currency, fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (code, count) => {
        const amount = fromSmallestUnits(count, code);
        expect(smallestUnits(amount)).toBe(count);
        expect(rounded(amount)).toEqual(amount);
        expect(new Big(smallestUnit(code)).times(count.toString()).eq(amount.amount)).toBe(true);
      }),
      { seed: 42_17 },
    );
  });

  it('added up or multiplied is as many smallest units', () => {
    const counts = fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { maxLength: 5 });
    fc.assert(
      fc.property(currency, counts, fc.integer({ min: 0, max: 900 }), (code, parts, times) => {
        const sum = parts.reduce((all, part) => all + part, 0n);
        const whole = total(
          parts.map((part) => fromSmallestUnits(part, code)),
          code,
        );
        expect(whole).toEqual(fromSmallestUnits(sum, code));
        expect(multiplied(whole, times)).toEqual(fromSmallestUnits(sum * BigInt(times), code));
      }),
      { seed: 42_17 },
    );
  });

  it('is never added to one of another currency', () => {
    expect(() => total([money('1', 'JPY')], 'USD')).toThrow('cannot add JPY to USD');
  });
});
