import type { Period } from '#domain/rateCards/splitAtChanges';
import { commonDays } from '#domain/recomputation/commonDays';
import type { RunningSums } from '#domain/runningSums';

/** Days at whose ends as many units were there. */
export interface UnitRun extends Period {
  readonly units: number;
}

/** The units of a period in runs, of several sums together; `sign` turns them around. Days without any are left out. */
export function unitRuns(sums: readonly RunningSums[], period: Period, sign: 1 | -1 = 1): readonly UnitRun[] {
  const { from, until } = period;
  let units = 0;
  const changes = new Map<string, number>();
  for (const { days, totals } of sums) {
    let at = firstFrom(days, from);
    let before = totals[at - 1] ?? 0;
    units += before;
    for (; at < days.length; at += 1) {
      const day = days[at] ?? until;
      if (day >= until) break;
      const total = totals[at] ?? 0;
      changes.set(day, (changes.get(day) ?? 0) + total - before);
      before = total;
    }
  }
  const runs: UnitRun[] = [];
  let start = from;
  const end = (day: string) => {
    if (units !== 0 && start < day) runs.push({ from: start, until: day, units: sign * units });
    start = day;
  };
  for (const day of [...changes.keys()].sort()) {
    const change = changes.get(day) ?? 0;
    if (change === 0) continue;
    end(day);
    units += change;
  }
  end(until);
  return runs;
}

/** How many of the days are before `day`: they are in order. */
function firstFrom(days: readonly string[], day: string): number {
  let [from, until] = [0, days.length];
  while (from < until) {
    const middle = (from + until) >>> 1;
    if ((days[middle] ?? '') < day) from = middle + 1;
    else until = middle;
  }
  return from;
}

/** The part of runs that lies within a period. */
export const runsWithin = (runs: readonly UnitRun[], period: Period): readonly UnitRun[] =>
  runs
    .map((run) => ({ ...commonDays(run, period), units: run.units }))
    .filter(({ from, until }) => from < until);
