import { argument, option } from '#infra/doors/cli/input';
import { MarketplaceText, marketplacesText } from '#infra/doors/cli/marketplaceInput';
import { skuLine } from '#infra/doors/cli/step';
import { WholeNumber } from '#infra/doors/cli/wholeNumber';

export const quantity = skuLine({
  name: 'quantity',
  asks: 'SetSellerFulfilledQuantity',
  inputs: {
    quantity: argument('<units>', 'a whole number, 0 or more', WholeNumber),
    marketplace: option(
      '--store <store>',
      `the only store that the seller ships it in: ${marketplacesText}`,
      MarketplaceText.optional(),
    ),
  },
  examples: ['sku quantity MUG-BLUE 40', 'sku quantity MUG-BLUE 0'],
});
