import Big from 'big.js';
import { daysBetween } from '#domain/calendar';
import type { VolumeUnit } from '#domain/rateCards/row';
import type { Period } from '#domain/rateCards/splitAtChanges';

/** Days on which as many units of the same volume were stored. */
export interface StoredRun extends Period {
  /** At each day's end in the marketplace; an exact decimal, as a report may give an average. */
  readonly units: string;
  /** Cubic feet of one; absent where nobody has measured it. */
  readonly unitVolume?: string;
}

/** What was stored in a period, summed over its days. */
export interface StoredDays {
  readonly unitDays: Big;
  /** Cubic feet times days; `undefined` where units without a measurement were stored. */
  readonly volumeDays: Big | undefined;
}

/** The part of the runs that lies within `period`. Runs of one thing do not overlap. */
export function storedDays(runs: readonly StoredRun[], period: Period): StoredDays {
  let unitDays = new Big('0');
  let volumeDays: Big | undefined = new Big('0');
  for (const { from, until, units, unitVolume } of runs) {
    const days = daysBetween(within(from, period), within(until, period));
    const ofRun = new Big(units).times(String(days));
    if (ofRun.eq('0')) continue;
    unitDays = unitDays.plus(ofRun);
    volumeDays = unitVolume === undefined ? undefined : volumeDays?.plus(ofRun.times(unitVolume));
  }
  return { unitDays, volumeDays };
}

const within = (day: string, { from, until }: Period): string =>
  day < from ? from : day > until ? until : day;

/** One foot is 0.3048 m, by definition. */
const cubicMetresPerCubicFoot = '0.028316846592';

/** A volume in the unit of a card. */
export const volumeIn = (per: VolumeUnit, cubicFeet: Big): Big =>
  per === 'CUBIC_FOOT' ? cubicFeet : cubicFeet.times(cubicMetresPerCubicFoot);

export const volumeUnits: { readonly [Unit in VolumeUnit]: string } = {
  CUBIC_FOOT: 'ft3',
  CUBIC_METRE: 'm3',
};
