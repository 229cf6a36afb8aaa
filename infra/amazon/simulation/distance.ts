import type { Address } from '#domain/values/address';
import { type Place, places } from '#infra/amazon/simulation/places';

/** An address in no row of the table lies at 0, 0: far from everything, and the same for everyone. */
export const placeOf = ({ countryCode, stateOrProvinceCode = '' }: Address): Place =>
  places[`${countryCode}-${stateOrProvinceCode.trim().toUpperCase()}`] ?? places[countryCode] ?? [0, 0];

/** Simulation: miles in a degree of the earth, north, and east at 40 degrees north. */
const milesNorth = 69;
const milesEast = 53;

/**
 * The distance in square miles, on a flat map: enough to rank centers and to tell zones apart.
 *
 * Squared, and without sine and cosine, whose last digit may differ between machines.
 */
export function squareMiles(one: Place, other: Place): number {
  const degreesEast = Math.abs(one[1] - other[1]);
  const east = Math.min(degreesEast, 360 - degreesEast) * milesEast;
  const north = (one[0] - other[0]) * milesNorth;
  return east * east + north * north;
}
