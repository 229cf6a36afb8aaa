import type { Period } from '#domain/values/period';

/** The days that two periods share; an empty period if they share none. */
export const commonDays = ({ from, until }: Period, other: Period): Period => ({
  from: clampDay(from, other),
  until: clampDay(until, other),
});

const clampDay = (day: string, { from, until }: Period): string =>
  day < from ? from : day > until ? until : day;
