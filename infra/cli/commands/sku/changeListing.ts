import { listingInputs, priced } from '#infra/cli/commands/sku/listingInputs';
import { skuLine } from '#infra/cli/step';

export const changeListing = skuLine({
  name: 'change-listing',
  asks: 'ChangeListing',
  inputs: listingInputs,
  fields: priced,
  examples: ['sku change-listing MUG-BLUE CA --price 18.49'],
});
