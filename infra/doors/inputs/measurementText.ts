import { z } from 'zod';
import { Dimensions, Weight } from '#domain/values/measurement';

const number = String.raw`\d+(?:\.\d+)?`;

/** `47x12x10in` or `30.5x20x10cm`. */
export const DimensionsText = z
  .string()
  .regex(new RegExp(`^${number}x${number}x${number}(in|cm)$`, 'i'), 'not three sides and a unit')
  .transform((text): Dimensions => {
    const [length = '', width = '', height = ''] = text.slice(0, -2).split(/x/i);
    return { length, width, height, unitOfMeasurement: text.slice(-2).toUpperCase() === 'CM' ? 'CM' : 'IN' };
  })
  .pipe(Dimensions);

/** `2.5lb` or `1.2kg`. */
export const WeightText = z
  .string()
  .regex(new RegExp(`^${number}(lb|kg)$`, 'i'), 'not a weight and its unit')
  .transform(
    (text): Weight => ({
      value: text.slice(0, -2),
      unit: text.slice(-2).toUpperCase() === 'KG' ? 'KG' : 'LB',
    }),
  )
  .pipe(Weight);

export const dimensionsText = ({ length, width, height, unitOfMeasurement }: Dimensions): string =>
  `${length} x ${width} x ${height} ${unitOfMeasurement.toLowerCase()}`;

export const weightText = ({ value, unit }: Weight): string => `${value} ${unit.toLowerCase()}`;
