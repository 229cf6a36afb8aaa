import { storeInput } from '#infra/doors/cli/commands/account/storeInputs';
import { accountLine } from '#infra/doors/cli/step';

export const join = accountLine({
  name: 'join',
  asks: 'JoinMarketplace',
  inputs: { marketplace: storeInput },
  examples: ['account join CA'],
});
