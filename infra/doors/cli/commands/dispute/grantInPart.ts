import { grantedFields, grantedInput } from '#infra/doors/cli/commands/dispute/grantedInput';
import { disputeLine } from '#infra/doors/cli/step';

export const grantInPart = disputeLine({
  name: 'grant-in-part',
  asks: 'RecordPartialGrant',
  notes: ['What is left can be claimed once more: `lading dispute reopen`.'],
  inputs: { amount: grantedInput },
  fields: grantedFields,
  examples: ['dispute grant-in-part 5f1c2a 12.26'],
});
