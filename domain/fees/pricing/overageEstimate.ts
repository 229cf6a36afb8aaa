import Big from 'big.js';
import { type ComputedFee, type FeeResult, notComputable } from '#domain/fees/pricing/computedFee';
import { distinctFlags, type Flag } from '#domain/fees/pricing/flag';
import { overageMonth } from '#domain/fees/pricing/overageMonth';
import { unroundedDailyFee } from '#domain/fees/pricing/unroundedDailyFee';
import { daysBetween } from '#domain/values/calendar';
import { type Money, rounded } from '#domain/values/money';
import { daysOf } from '#domain/values/month';

/** What the month will cost if nothing changes until its end. Never add an estimate to charges. */
export type OverageEstimate =
  | {
      readonly kind: 'estimate';
      /** Days to the month's end, today included. */
      readonly remainingDays: string;
      readonly incurred: Money;
      readonly remaining: string;
      readonly amount: Money;
      /** Whether a figure or rule of any day lacks a source of Amazon's own. */
      readonly unverified: boolean;
      /** Why Amazon may not charge some day of it at all. */
      readonly flagged?: readonly Flag[];
    }
  | Exclude<FeeResult, { kind: 'amount' }>
  | undefined;

/**
 * Adds what the days before today cost to today's fee for each remaining day, today included.
 *
 * @param today today's fee; `undefined` when nothing is over the limit
 * @param incurred the lines of the month's days before `day`
 * @returns `undefined` when nothing is or was over the limit this month
 */
export function overageEstimate(
  day: string,
  today: FeeResult | undefined,
  incurred: readonly ComputedFee[],
): OverageEstimate {
  const before = overageMonth(incurred);
  if (incurred.length > 0 && before === undefined) {
    const [why] = incurred.flatMap(({ result }) => (result.kind === 'not-computable' ? [result.why] : []));
    return notComputable({ reason: 'earlier-day-unknown', ...(why !== undefined && { why }) });
  }
  if (today !== undefined && today.kind !== 'amount') return today;
  const owed = before?.owed ?? (today && { amount: '0', code: today.amount.code });
  if (owed === undefined) return undefined;

  const days = String(daysBetween(day, daysOf(day.slice(0, 7)).until));
  const unroundedToday = today && unroundedDailyFee(today);
  const remaining = unroundedToday?.dividend.times(days).div(unroundedToday.divisor) ?? new Big('0');
  const counted = [...incurred.map(({ result }) => result), ...(today ? [today] : [])].filter(
    (each) => each.kind === 'amount',
  );
  const flags = distinctFlags(counted.map(({ flagged }) => flagged));
  return {
    kind: 'estimate',
    remainingDays: days,
    incurred: owed,
    remaining: remaining.toFixed(),
    amount: rounded({ amount: remaining.plus(owed.amount).toFixed(), code: owed.code }),
    unverified: counted.some(({ unverified }) => unverified),
    ...(flags.length > 0 && { flagged: flags }),
  };
}
