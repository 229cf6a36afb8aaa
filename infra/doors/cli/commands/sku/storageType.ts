import { z } from 'zod';
import { Source } from '#domain/catalog/sku/values';
import { StorageType } from '#domain/values/storageType';
import { fromInput, today } from '#infra/doors/cli/inForceFrom';
import { argument, option } from '#infra/doors/cli/input';
import { skuLine } from '#infra/doors/cli/step';

export const storageType = skuLine({
  name: 'storage-type',
  asks: 'DetermineStorageType',
  inputs: {
    storageType: argument(
      '<type>',
      StorageType.options.join(', '),
      z.string().toUpperCase().pipe(StorageType),
    ),
    from: fromInput,
    source: option(
      '--by <who>',
      `${Source.options.join(' or ')}; default: AMAZON`,
      z.string().toUpperCase().pipe(Source).default('AMAZON'),
    ),
  },
  fields: ({ from, ...determined }, step) => ({ ...determined, effectiveFrom: from ?? today(step) }),
  examples: ['sku storage-type MUG-BLUE standard', 'sku storage-type LIGHTER flammable --from 2026-11-01'],
});
