import { expect, it } from 'vitest';
import { PositiveDecimal } from '#domain/values/decimal';

it.each([
  ['28.50', true],
  ['0.000000000001', true],
  ['0', false],
  ['-1', false],
  ['28,5', false],
  ['ten', false],
])('reads %s as more than 0: %s', (text, isPositive) => {
  expect(PositiveDecimal.safeParse(text).success).toBe(isPositive);
});
