import { detailInputs, details, storeInput } from '#infra/doors/cli/commands/account/storeInputs';
import { accountLine } from '#infra/doors/cli/step';

export const store = accountLine({
  name: 'store',
  asks: 'SetStoreInformation',
  inputs: { marketplace: storeInput, ...detailInputs },
  fields: ({ marketplace, ...given }) => ({ marketplace, ...details(given, 'what is begun') }),
  examples: [
    "account store CA --legal-entity 'Lading Canada Inc.' --legal-country CA",
    'account store MX --bank-country MX --bank-currency MXN --bank-digits 0815',
  ],
});
