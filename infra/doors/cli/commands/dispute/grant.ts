import { grantedFields, grantedInput } from '#infra/doors/cli/commands/dispute/grantedInput';
import { disputeLine } from '#infra/doors/cli/step';

export const grant = disputeLine({
  name: 'grant',
  asks: 'RecordGrant',
  inputs: { amount: grantedInput },
  fields: grantedFields,
  examples: ['dispute grant 5f1c2a 32.26'],
});
