import { storeInput } from '#infra/doors/cli/commands/sku/listingInputs';
import { skuLine } from '#infra/doors/cli/step';

export const unlist = skuLine({
  name: 'unlist',
  asks: 'DeleteListing',
  inputs: { marketplace: storeInput },
  examples: ['sku unlist MUG-BLUE CA'],
});
