import { storeInput } from '#infra/cli/commands/account/storeInputs';
import { accountLine } from '#infra/cli/step';

export const join = accountLine({
  name: 'join',
  asks: 'JoinMarketplace',
  inputs: { marketplace: storeInput },
  examples: ['account join CA'],
});
