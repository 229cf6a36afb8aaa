import Big from 'big.js';
import { daysBetween } from '#domain/calendar';
import { type ComputedFee, type FeeResult, notComputable } from '#domain/fees/computedFee';
import { daysOf } from '#domain/fees/month';
import { overageMonth } from '#domain/fees/overageMonth';
import { type StoredAtDaysEnd, storageOverage } from '#domain/fees/storageOverage';
import { type Money, rounded } from '#domain/money';
import type { RateCardBook } from '#domain/rateCards/cardsOn';

/** What the month will have cost if nothing changes until its end. An estimate: never to be added to charges. */
export type OverageEstimate =
  | {
      readonly kind: 'estimate';
      /** To the month's end, today included. */
      readonly remainingDays: string;
      readonly incurred: Money;
      readonly remaining: string;
      readonly amount: Money;
    }
  | Exclude<FeeResult, { kind: 'amount' }>
  | undefined;

/**
 * What is over today, for each day that remains, and what the days before today have cost. Today is one of those that remain.
 *
 * @param incurred the lines of the month's days before `today.day`
 * @returns `undefined` where nothing is over and nothing was
 */
export function overageEstimate(
  today: StoredAtDaysEnd,
  incurred: readonly ComputedFee[],
  book: RateCardBook,
): OverageEstimate {
  const before = overageMonth(incurred);
  if (incurred.length > 0 && before === undefined)
    return notComputable('a day before today is not computable');
  const result = storageOverage(today, book)[0]?.result;
  if (result !== undefined && result.kind !== 'amount') return result;
  const owed = before?.owed ?? (result && { amount: '0', code: result.amount.code });
  if (owed === undefined) return undefined;

  const days = String(daysBetween(today.day, daysOf(today.day.slice(0, 7)).until));
  const remaining =
    result === undefined
      ? new Big('0')
      : new Big(result.quantity).times(result.rate).times(days).div(result.divisor);
  return {
    kind: 'estimate',
    remainingDays: days,
    incurred: owed,
    remaining: remaining.toFixed(),
    amount: rounded({ amount: remaining.plus(owed.amount).toFixed(), code: owed.code }),
  };
}
