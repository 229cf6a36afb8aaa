import { expect, it } from 'vitest';
import { isUnfinished } from '#domain/fees/lines/isUnfinished';
import { Instant } from '#domain/values/instant';

const july = { from: '2022-07-01', until: '2022-08-01' };

it.each([
  ['US', '2022-08-01T06:59:59.999Z', true],
  ['US', '2022-08-01T07:00:00Z', false],
  ['JP', '2022-07-31T15:00:00Z', false],
] as const)('a line of July in %s is not over at %s: %s', (country, at, unfinished) => {
  expect(isUnfinished({ country, period: july }, Instant.parse(at))).toBe(unfinished);
});
