import { z } from 'zod';
import { argument, option } from '#infra/doors/cli/input';
import { MarketplaceText, marketplacesText } from '#infra/doors/cli/marketplaceInput';
import { accountLine } from '#infra/doors/cli/step';

export const brand = accountLine({
  name: 'brand',
  asks: 'ApproveBrand',
  inputs: {
    brand: argument('<brand>', '1 to 100 characters', z.string()),
    marketplace: option(
      '--store <store>',
      `which store approved it: ${marketplacesText}; default: the marketplace of the settings`,
      MarketplaceText.optional(),
    ),
  },
  fields: ({ brand, marketplace }, { lading }) => ({
    brand,
    marketplace: marketplace ?? lading.settings.marketplace,
  }),
  examples: ['account brand Lading', 'account brand Lading --store CA'],
});
