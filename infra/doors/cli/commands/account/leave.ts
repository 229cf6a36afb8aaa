import { storeInput } from '#infra/doors/cli/commands/account/storeInputs';
import { accountLine } from '#infra/doors/cli/step';

export const leave = accountLine({
  name: 'leave',
  asks: 'LeaveMarketplace',
  inputs: { marketplace: storeInput },
  examples: ['account leave CA'],
});
