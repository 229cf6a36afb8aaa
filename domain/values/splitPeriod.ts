import type { Period } from '#domain/values/period';

/** A period in parts that begin on the given days, as far as they are within it; in any order, and each as often as it comes. */
export function splitPeriod({ from, until }: Period, days: Iterable<string>): readonly Period[] {
  const within = new Set<string>();
  for (const day of days) if (from < day && day < until) within.add(day);
  const starts = [from, ...[...within].sort()];
  return starts.map((start, at) => ({ from: start, until: starts[at + 1] ?? until }));
}
