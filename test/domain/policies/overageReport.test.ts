import { expect, it } from 'vitest';
import { overageReport, overageReportFrom } from '#domain/policies/overageReport';

it.each([
  ['2022-07', '2022-08-02'],
  ['2022-12', '2023-01-02'],
])('the overage report of %s exists from %s on', (month, from) => {
  expect(overageReportFrom(month)).toBe(from);
});

it('exists from the day that the policy says', () => {
  const later = { ...overageReport, rule: { dayOfNextMonth: '05' } };
  expect(overageReportFrom('2022-07', later)).toBe('2022-08-05');
});
