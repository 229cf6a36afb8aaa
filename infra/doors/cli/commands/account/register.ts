import { z } from 'zod';
import { SellingPlan } from '#domain/values/sellingPlan';
import { detailInputs, details } from '#infra/doors/cli/commands/account/storeInputs';
import { option } from '#infra/doors/cli/input';
import { MarketplaceText, marketplacesText } from '#infra/doors/cli/marketplaceInput';
import { accountLine } from '#infra/doors/cli/step';

export const register = accountLine({
  name: 'register',
  asks: 'RegisterAccount',
  inputs: {
    homeMarketplace: option(
      '--home <store>',
      `where it was registered: ${marketplacesText}; default: the marketplace of the settings`,
      MarketplaceText.optional(),
    ),
    sellingPlan: option(
      '--plan <plan>',
      `${SellingPlan.options.join(' or ')}; default: PROFESSIONAL`,
      z.string().toUpperCase().pipe(SellingPlan).default('PROFESSIONAL'),
    ),
    ...detailInputs,
  },
  fields: ({ homeMarketplace, sellingPlan, ...given }, { lading }) => ({
    homeMarketplace: homeMarketplace ?? lading.settings.marketplace,
    sellingPlan,
    ...details(given, 'both'),
  }),
  examples: [
    "account register --legal-entity 'Lading Supplies LLC' --legal-country US --bank-country US --bank-currency USD --bank-digits 4711",
  ],
});
