import Big from 'big.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quotient, quotientText } from '#domain/values/quotient';

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: 0, max: 30 }))
  .map(([digits, places]) => new Big(`${digits}e-${places}`));

it('a quotient is what big.js makes of it', () => {
  expect(quotient(new Big('1'), new Big('3')).toFixed()).toBe('0.33333333333333333333');
  expect(quotient(new Big('-2'), new Big('3')).toFixed()).toBe('-0.66666666666666666667');
  expect(() => quotient(new Big('1'), new Big('0'))).toThrow(RangeError);
  fc.assert(
    fc.property(decimal, decimal, (dividend, divisor) => {
      fc.pre(!divisor.eq('0'));
      expect(quotient(dividend, divisor).toFixed()).toBe(dividend.div(divisor).toFixed());
      const off = new Big(quotientText(dividend, divisor, 2)).times(divisor).minus(dividend).abs();
      expect(off.lte(divisor.abs().times('0.005'))).toBe(true);
    }),
    { seed: 17_28, numRuns: 1_000 },
  );
});
