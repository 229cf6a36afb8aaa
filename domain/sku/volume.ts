import Big from 'big.js';
import type { Dimensions } from '#domain/measurement';

const cubicInchesPerCubicFoot = '1728';
/** 2.54 cubed, exact. */
const cubicCentimetresPerCubicInch = '16.387064';

/**
 * The volume of one unit in cubic feet: length x width x height in inches / 1728.
 *
 * No rounding rule is published. What is not a finite decimal has 20 places: enough that a sum over any stock for any month
 * is the same cent. Round when it is shown, see {@link shownVolume}.
 */
export function unitVolume({ length, width, height, unitOfMeasurement }: Dimensions): string {
  const product = new Big(length).times(width).times(height);
  const cubicFoot =
    unitOfMeasurement === 'IN'
      ? new Big(cubicInchesPerCubicFoot)
      : new Big(cubicInchesPerCubicFoot).times(cubicCentimetresPerCubicInch);
  return product.div(cubicFoot).toFixed();
}

/** Half up: Amazon's help shows 1 or 2 places, its storage report 4 for a unit and 3 for a total. */
export const shownVolume = (cubicFeet: string, places: number): string =>
  new Big(cubicFeet).toFixed(places, Big.roundHalfUp);
