import type { Period } from '#domain/values/period';

/** A period in parts that begin on the given days, as far as they are within it; in any order, and each as often as it comes. */
export function splitPeriod({ from, until }: Period, days: Iterable<string>): readonly Period[] {
  const daysWithin = new Set<string>();
  for (const day of days) if (from < day && day < until) daysWithin.add(day);
  const starts = [from, ...[...daysWithin].sort()];
  return starts.map((start, at) => ({ from: start, until: starts[at + 1] ?? until }));
}
