import { daysBetween, laterDay } from '#domain/values/calendar';
import type { Period } from '#domain/values/period';

/** The days of a month, `YYYY-MM`, in its marketplace. */
export function daysOf(month: string): Period {
  const from = `${month}-01`;
  return { from, until: `${laterDay(from, 31).slice(0, 7)}-01` };
}

/** The months, `YYYY-MM`, that have days in common with a period, in their order. */
export function monthsOf({ from, until }: Period): readonly string[] {
  const months: string[] = [];
  for (let first = `${from.slice(0, 7)}-01`; first < until; first = daysOf(first.slice(0, 7)).until)
    months.push(first.slice(0, 7));
  return months;
}

export const oneDay = (day: string): Period => ({ from: day, until: laterDay(day, 1) });

const lengthOf = ({ from, until }: Period): string => String(daysBetween(from, until));

/** Days in the month that a day belongs to: what a monthly rate is divided by. */
export const daysInMonthOf = (day: string): string => lengthOf(daysOf(day.slice(0, 7)));
