import Big from 'big.js';
import type { Dimensions } from '#domain/values/measurement';
import { quotientText } from '#domain/values/quotient';

/**
 * A volume, exact. Sides in centimetres or inches always give a finite decimal of cubic centimetres; most give none of cubic
 * feet. So volumes are added and multiplied in cubic centimetres, and divided once, when they are shown or priced.
 */
export interface Volume {
  readonly cubicCentimetres: Big;
}

/** Exact, by definition of the inch: 2.54 cm. */
const cubicCentimetresPerCubicInch = '16.387064';

/** Exact: a foot is 12 inches. */
export const cubicCentimetresPer = { CUBIC_FOOT: '28316.846592', CUBIC_METRE: '1000000' } as const;

const cubicFoot = new Big(cubicCentimetresPer.CUBIC_FOOT);

const volume = (cubicCentimetres: Big): Volume => ({ cubicCentimetres });

export const noVolume: Volume = volume(new Big('0'));

/** The volume of a box with these sides. */
export function volumeOf({ length, width, height, unitOfMeasurement }: Dimensions): Volume {
  const product = new Big(length).times(width).times(height);
  return volume(unitOfMeasurement === 'IN' ? product.times(cubicCentimetresPerCubicInch) : product);
}

/** The volume that a report or a limit states in cubic feet. */
export const volumeFromCubicFeet = (cubicFeet: string): Volume =>
  volume(new Big(cubicFeet).times(cubicCentimetresPer.CUBIC_FOOT));

export const plus = (one: Volume, other: Volume): Volume =>
  volume(one.cubicCentimetres.plus(other.cubicCentimetres));

export const minus = (one: Volume, other: Volume): Volume =>
  volume(one.cubicCentimetres.minus(other.cubicCentimetres));

/** @param count an exact decimal, as a report may give an average of units */
export const times = ({ cubicCentimetres }: Volume, count: Big | string): Volume =>
  volume(cubicCentimetres.times(count));

/** Cubic feet as text, to 20 places where the decimal is not finite. For display only: compute with the volume itself. */
export const cubicFeetOf = ({ cubicCentimetres }: Volume): string =>
  quotientText(cubicCentimetres, cubicFoot);

/** Half up: Amazon's help shows 1 or 2 places, its storage report 4 for a unit and 3 for a total. */
export const formatVolume = (cubicFeet: string, places: number): string =>
  new Big(cubicFeet).toFixed(places, Big.roundHalfUp);
