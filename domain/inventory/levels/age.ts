import type { AgeBand } from '#domain/policies/ageBands';
import { daysBetween } from '#domain/values/calendar';
import type { RunningSums } from '#domain/values/runningSums';

/** Units that are of one age. */
export interface Lot {
  /** The day of receipt in the marketplace; `undefined` for units beyond all that were ever received. */
  readonly receivedOn: string | undefined;
  readonly units: number;
}

/**
 * The lots remaining on `day`, the youngest first, counted first in, first out over the whole network: whichever unit left,
 * the oldest is taken off. So the units received last remain, and the order and place of movements do not matter.
 *
 * Only a receipt starts an age. A returned or found unit counts as if it had never left: it gets the age of the youngest
 * unit that would otherwise be gone. Units without a known receipt have no age.
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

/** Units that were there before the first known receipt. */
export const unitsWithoutAge = (lots: readonly Lot[]): number =>
  lots.reduce((sum, { receivedOn, units }) => (receivedOn === undefined ? sum + units : sum), 0);
