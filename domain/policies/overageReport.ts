import type { Policy } from '#domain/policies/policy';
import { daysOf } from '#domain/values/month';

/** From which day of the next month on a month's overage report exists (rule 20). */
export const overageReport: Policy<{ readonly dayOfNextMonth: string }> = {
  rule: { dayOfNextMonth: '02' },
  source: "Amazon's help page on the storage overage fee, as it read in 2022",
  unverified: false,
};

/**
 * The first day, in the marketplace, on which a month's report exists: before it, the month can only be estimated.
 *
 * @param month `YYYY-MM`
 */
export const overageReportFrom = (month: string, { rule } = overageReport): string =>
  `${daysOf(month).until.slice(0, 7)}-${rule.dayOfNextMonth}`;
