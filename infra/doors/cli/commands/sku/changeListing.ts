import { listingInputs, priced } from '#infra/doors/cli/commands/sku/listingInputs';
import { skuLine } from '#infra/doors/cli/step';

export const changeListing = skuLine({
  name: 'change-listing',
  asks: 'ChangeListing',
  inputs: listingInputs,
  fields: priced,
  examples: ['sku change-listing MUG-BLUE CA --price 18.49'],
});
