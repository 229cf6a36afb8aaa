import { z } from 'zod';
import { Fulfillment } from '#domain/catalog/sku/values';
import { listingInputs, priced } from '#infra/doors/cli/commands/sku/listingInputs';
import { option } from '#infra/doors/cli/input';
import { skuLine } from '#infra/doors/cli/step';

export const list = skuLine({
  name: 'list',
  asks: 'CreateListing',
  inputs: {
    ...listingInputs,
    fulfillment: option(
      '--fulfilled-by <who>',
      `${Fulfillment.options.join(' or ')}; default: AMAZON`,
      z.string().toUpperCase().pipe(Fulfillment).default('AMAZON'),
    ),
  },
  fields: priced,
  examples: ['sku list MUG-BLUE US', 'sku list MUG-BLUE CA --fulfilled-by seller --price 17.49'],
});
