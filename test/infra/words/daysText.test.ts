import { expect, it } from 'vitest';
import { daysText } from '#infra/words/daysText';

it.each([
  ['a day', '2026-03-31', '2026-04-01', '2026-03-31'],
  ['a month', '2026-12-01', '2027-01-01', '2026-12'],
  ['days of a month', '2026-03-06', '2026-04-01', '2026-03-06 to 03-31'],
  ['two months', '2026-03-01', '2026-05-01', '2026-03-01 to 04-30'],
  ['a turn of the year', '2026-12-15', '2027-01-15', '2026-12-15 to 2027-01-14'],
])('%s is told by its first and its last day', (_, from, until, text) => {
  expect(daysText({ from, until })).toBe(text);
});
