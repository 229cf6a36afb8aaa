import type { Period } from '#domain/values/period';

/** Splits a period at the given days. Days outside it are ignored; their order and repetitions do not matter. */
export function splitPeriod({ from, until }: Period, days: Iterable<string>): readonly Period[] {
  const daysWithin = new Set<string>();
  for (const day of days) if (from < day && day < until) daysWithin.add(day);
  const starts = [from, ...[...daysWithin].sort()];
  return starts.map((start, at) => ({ from: start, until: starts[at + 1] ?? until }));
}
