import type { AgeBand } from '#domain/policies/ageBands';
import { daysBetween } from '#domain/values/calendar';
import type { RunningSums } from '#domain/values/runningSums';

/** Units that are of one age. */
export interface Lot {
  /** The day of their receipt in the marketplace; `undefined` where there are more units than were ever received. */
  readonly receivedOn: string | undefined;
  readonly units: number;
}

/**
 * The units left on `day`, the youngest first, counted first in, first out over the whole network: whatever unit moved, the
 * oldest is gone. So what is left is what came last, and neither the order of movements nor their places matter.
 *
 * Only a receipt makes a unit young. A unit that is returned or found does not begin anew: it is one more that is left, as
 * if it had never gone, and has the age of the youngest that would be gone without it. What was not received within our
 * knowledge has no age.
 */
export function lotsOn({ days, totals }: RunningSums, remainingUnits: number, day: string): readonly Lot[] {
  const lots: Lot[] = [];
  let rest = remainingUnits;
  for (let at = days.length - 1; at >= 0 && rest > 0; at -= 1) {
    const receivedOn = days[at] ?? '';
    const units = Math.min(rest, (totals[at] ?? 0) - (totals[at - 1] ?? 0));
    if (receivedOn > day || units <= 0) continue;
    lots.push({ receivedOn, units });
    rest -= units;
  }
  return rest > 0 ? [...lots, { receivedOn: undefined, units: rest }] : lots;
}

/** On the day of its receipt a unit is 0 days old (rule 24). */
const ageOf = (receivedOn: string, day: string): number => daysBetween(receivedOn, day);

/** Units by band, in the order of the bands. Units younger than the first, or without a known age, are in none. */
export function unitsByAge(lots: readonly Lot[], day: string, bands: readonly AgeBand[]): readonly number[] {
  const counts = bands.map(() => 0);
  for (const { receivedOn, units } of lots) {
    if (receivedOn === undefined) continue;
    const age = ageOf(receivedOn, day);
    const at = bands.findIndex(({ from, to }) => from <= age && (to === undefined || age <= to));
    if (at >= 0) counts[at] = (counts[at] ?? 0) + units;
  }
  return counts;
}

/** Units of which only is known that they were there before anything was received. */
export const unitsWithoutAge = (lots: readonly Lot[]): number =>
  lots.reduce((sum, { receivedOn, units }) => (receivedOn === undefined ? sum + units : sum), 0);
