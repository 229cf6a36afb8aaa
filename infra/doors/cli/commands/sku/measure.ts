import { z } from 'zod';
import { Source } from '#domain/catalog/sku/values';
import { fromInput, today } from '#infra/doors/cli/inForceFrom';
import { argument, option } from '#infra/doors/cli/input';
import { skuLine } from '#infra/doors/cli/step';
import { DimensionsText, WeightText } from '#infra/doors/steps/measurementText';

export const measure = skuLine({
  name: 'measure',
  asks: 'RecordMeasurement',
  inputs: {
    dimensions: argument('<sides>', 'as 47x12x10in or 30.5x20x10cm', DimensionsText),
    weight: argument('<weight>', 'as 2.5lb or 1.2kg', WeightText),
    from: fromInput,
    source: option(
      '--by <who>',
      `${Source.options.join(' or ')}; default: SELLER`,
      z.string().toUpperCase().pipe(Source).default('SELLER'),
    ),
  },
  fields: ({ from, ...measurement }, step) => ({ ...measurement, effectiveFrom: from ?? today(step) }),
  examples: [
    'sku measure MUG-BLUE 5x4x4in 0.75lb',
    'sku measure MUG-BLUE 5.1x4.2x4.1in 0.8lb --by amazon --from 2026-11-01',
  ],
});
