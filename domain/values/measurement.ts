import Big from 'big.js';
import { z } from 'zod';
import { PositiveDecimal } from '#domain/values/decimal';
import type { Immutable } from '#domain/values/immutable';

/** The outer sides of a box, SP-API's `Dimensions`. */
export const Dimensions = z.strictObject({
  length: PositiveDecimal,
  width: PositiveDecimal,
  height: PositiveDecimal,
  unitOfMeasurement: z.enum(['IN', 'CM']),
});
export type Dimensions = Immutable<z.infer<typeof Dimensions>>;

/** SP-API's `Weight`. */
export const Weight = z.strictObject({ value: PositiveDecimal, unit: z.enum(['LB', 'KG']) });
export type Weight = Immutable<z.infer<typeof Weight>>;

/** One inch is 2.54 cm, one pound 0.45359237 kg, by definition. */
const centimetresPerInch = '2.54';
const kilogramsPerPound = '0.45359237';

/** The three sides in inches, exact where given in inches, else to 20 places. */
export function inches({ length, width, height, unitOfMeasurement }: Dimensions): readonly [Big, Big, Big] {
  const inch = (side: string): Big =>
    unitOfMeasurement === 'IN' ? new Big(side) : new Big(side).div(centimetresPerInch);
  return [inch(length), inch(width), inch(height)];
}

export const pounds = ({ value, unit }: Weight): Big =>
  unit === 'LB' ? new Big(value) : new Big(value).div(kilogramsPerPound);

export const kilograms = ({ value, unit }: Weight): Big =>
  unit === 'KG' ? new Big(value) : new Big(value).times(kilogramsPerPound);
