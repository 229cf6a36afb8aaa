import { storeInput } from '#infra/cli/commands/sku/listingInputs';
import { skuLine } from '#infra/cli/step';

export const unlist = skuLine({
  name: 'unlist',
  asks: 'DeleteListing',
  inputs: { marketplace: storeInput },
  examples: ['sku unlist MUG-BLUE CA'],
});
