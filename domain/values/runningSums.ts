import type { DaySums } from '#domain/values/daySums';

/** The units at the end of each day on which they changed. Finding the total of any day is a binary search. */
export interface RunningSums {
  /** In order. */
  readonly days: readonly string[];
  readonly totals: readonly number[];
}

export function runningSums(sums: DaySums): RunningSums {
  const days = Object.keys(sums).sort();
  let total = 0;
  return {
    days,
    totals: days.map((day) => {
      total += sums[day] ?? 0;
      return total;
    }),
  };
}

/** Units up to and including `day`; without a day, all units. */
export function totalOn({ days, totals }: RunningSums, day?: string): number {
  if (day === undefined) return totals.at(-1) ?? 0;
  let [from, until] = [0, days.length];
  while (from < until) {
    const middle = (from + until) >>> 1;
    if ((days[middle] ?? '') <= day) from = middle + 1;
    else until = middle;
  }
  return from === 0 ? 0 : (totals[from - 1] ?? 0);
}

/** Units before `day`. */
export function totalBefore({ days, totals }: RunningSums, day: string): number {
  const count = countBefore(days, day);
  return count === 0 ? 0 : (totals[count - 1] ?? 0);
}

/** Counts the days before `day`, by binary search: the days must be in order. */
export function countBefore(days: readonly string[], day: string): number {
  let [from, until] = [0, days.length];
  while (from < until) {
    const middle = (from + until) >>> 1;
    if ((days[middle] ?? '') < day) from = middle + 1;
    else until = middle;
  }
  return from;
}
