import { z } from 'zod';
import { DimensionsText, WeightText } from '#infra/doors/inputs/measurementText';

const number = String.raw`\d{1,6}(?:\.\d{1,6})?`;
const sides = `${number}x${number}x${number}(?:in|cm)`;

/** `MUG-BLUE=10.28x10.2x4.69in`, or with a unit's weight `MUG-BLUE=10.28x10.2x4.69in,2lb`; a SKU may contain `=`. */
export const SupposedMeasurementText = z
  .string()
  .max(300)
  .regex(new RegExp(`^.{1,255}=${sides}(?:,${number}(?:lb|kg))?$`, 'i'), 'not a SKU and its sides')
  .transform((text) => {
    const at = text.lastIndexOf('=');
    const [dimensions = '', weight] = text.slice(at + 1).split(',');
    return { msku: text.slice(0, at), dimensions, ...(weight !== undefined && { weight }) };
  })
  .pipe(
    z.object({
      msku: z.string(),
      dimensions: DimensionsText,
      weight: WeightText.exactOptional(),
    }),
  );
