import { storeInput } from '#infra/cli/commands/account/storeInputs';
import { accountLine } from '#infra/cli/step';

export const leave = accountLine({
  name: 'leave',
  asks: 'LeaveMarketplace',
  inputs: { marketplace: storeInput },
  examples: ['account leave CA'],
});
