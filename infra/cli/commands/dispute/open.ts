import { z } from 'zod';
import { referenceInputs } from '#infra/cli/commands/dispute/referenceInputs';
import { option } from '#infra/cli/input';
import { disputeLine } from '#infra/cli/step';
import { disputeAggregate } from '#services/aggregates';

export const open = disputeLine({
  name: 'open',
  asks: 'OpenDispute',
  notes: [
    'Without --shipment, --order and --asin, what the row of the charge names is taken. Nothing is sent to Amazon: you submit it yourself.',
  ],
  inputs: {
    ...referenceInputs,
    reimbursed: option(
      '--reimbursed <amount>',
      'what was given back of this charge by now, in its currency, as 10.00',
      z.string().optional(),
    ),
  },
  async fields({ reimbursed, ...references }, { lading, id }) {
    const { state } = await lading.commands.load(disputeAggregate, id);
    if (reimbursed === undefined || state.status === 'none') return references;
    return { ...references, reimbursed: { amount: reimbursed, code: state.claimed.code } };
  },
  examples: ['dispute open 5f1c2a', 'dispute open 5f1c2a --asin B00MUGBLUE --reimbursed 10.00'],
});
