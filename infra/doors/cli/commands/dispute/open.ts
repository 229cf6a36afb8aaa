import { claimFields, claimInputs } from '#infra/doors/cli/commands/dispute/claimInputs';
import { disputeLine } from '#infra/doors/cli/step';

export const open = disputeLine({
  name: 'open',
  asks: 'OpenDispute',
  notes: [
    'Without --shipment, --order and --asin, what the row of the charge names is taken. Nothing is sent to Amazon: you submit it yourself.',
  ],
  inputs: claimInputs,
  fields: claimFields,
  examples: ['dispute open 5f1c2a', 'dispute open 5f1c2a --asin B00MUGBLUE --reimbursed 10.00'],
});
