import { commonDays } from '#domain/values/commonDays';
import type { Period } from '#domain/values/period';
import { countBefore, type RunningSums } from '#domain/values/runningSums';

/** Days at whose ends as many units were there. */
export interface UnitRun extends Period {
  readonly units: number;
}

/** Sums by day that are counted, and those that are taken away from them. */
export interface SignedSums {
  readonly plus?: readonly RunningSums[];
  readonly minus?: readonly RunningSums[];
}

/** Adds up sums over a period, as runs of equal days; days with 0 units are left out. */
export function unitRuns({ plus = [], minus = [] }: SignedSums, period: Period): readonly UnitRun[] {
  const changes = new Map<string, number>();
  let units = 0;
  for (const sums of plus) units += addChanges(changes, sums, period, 1);
  for (const sums of minus) units -= addChanges(changes, sums, period, -1);

  const runs: UnitRun[] = [];
  let { from } = period;
  const runUntil = (until: string) => {
    if (units !== 0 && from < until) runs.push({ from, until, units });
    from = until;
  };
  for (const day of [...changes.keys()].sort()) {
    const change = changes.get(day) ?? 0;
    if (change === 0) continue;
    runUntil(day);
    units += change;
  }
  runUntil(period.until);
  return runs;
}

/** @returns the sum before the period */
function addChanges(
  changes: Map<string, number>,
  { days, totals }: RunningSums,
  { from, until }: Period,
  sign: 1 | -1,
): number {
  let at = countBefore(days, from);
  const unitsBefore = totals[at - 1] ?? 0;
  let previousTotal = unitsBefore;
  for (let day = days[at]; day !== undefined && day < until; day = days[at]) {
    const total = totals[at] ?? 0;
    changes.set(day, (changes.get(day) ?? 0) + sign * (total - previousTotal));
    previousTotal = total;
    at += 1;
  }
  return unitsBefore;
}

/** The part of runs that lies within a period. */
export const clipRuns = (runs: readonly UnitRun[], period: Period): readonly UnitRun[] =>
  runs
    .map((run) => ({ ...commonDays(run, period), units: run.units }))
    .filter(({ from, until }) => from < until);
