import Big from 'big.js';
import { daysBetween } from '#domain/values/calendar';
import type { Period } from '#domain/values/period';
import { noVolume, plus, times, type Volume } from '#domain/values/volume';

/** Consecutive days with the same number of stored units of the same volume. */
export interface StoredRun extends Period {
  /** Units at each day's end in the marketplace; an exact decimal, since a report may give an average. */
  readonly units: string;
  /** The volume of a unit; absent when nobody has measured it. */
  readonly unitVolume?: Volume;
}

/** What was stored in a period, summed over its days. */
export interface StoredDays {
  readonly unitDays: Big;
  /** Volume times days; `undefined` when some units lack a measurement. */
  readonly volumeDays: Volume | undefined;
}

/** Sums the runs within `period`. Runs of one subject do not overlap. */
export function storedDays(runs: readonly StoredRun[], period: Period): StoredDays {
  let unitDays = new Big('0');
  let volumeDays: Volume | undefined = noVolume;
  for (const { from, until, units, unitVolume } of runs) {
    const days = daysBetween(clampDay(from, period), clampDay(until, period));
    const runUnitDays = new Big(units).times(String(days));
    if (runUnitDays.eq('0')) continue;
    unitDays = unitDays.plus(runUnitDays);
    volumeDays = unitVolume && volumeDays && plus(volumeDays, times(unitVolume, runUnitDays));
  }
  return { unitDays, volumeDays };
}

const clampDay = (day: string, { from, until }: Period): string =>
  day < from ? from : day > until ? until : day;
