import { z } from 'zod';
import { claimFields, claimInputs } from '#infra/doors/cli/commands/dispute/claimInputs';
import { evidence } from '#infra/doors/cli/commands/dispute/evidence';
import { grantedAmountInput, grantedFields } from '#infra/doors/cli/commands/dispute/grantedInput';
import { list } from '#infra/doors/cli/commands/dispute/list';
import { scan } from '#infra/doors/cli/commands/dispute/scan';
import { show } from '#infra/doors/cli/commands/dispute/show';
import { argument, option } from '#infra/doors/cli/input/input';
import type { CliGroup } from '#infra/doors/cli/program/cliCommand';
import { disputeCommand } from '#infra/doors/cli/steps/stepCommand';

export const dispute: CliGroup = {
  name: 'dispute',
  summary: 'Dispute charges that are not what they should be; a person submits, Lading keeps the record',
  examples: [
    'dispute scan --record',
    'dispute list --status found',
    'dispute open 5f1c2a',
    'dispute submit 5f1c2a 10987654321',
  ],
  commands: [
    scan,
    list,
    show,
    disputeCommand({
      name: 'posted',
      command: 'RecordPosting',
      inputs: { postedOn: argument('<day>', 'in the marketplace, YYYY-MM-DD', z.string()) },
      examples: ['dispute posted 5f1c2a 2026-08-01'],
    }),
    disputeCommand({
      name: 'open',
      command: 'OpenDispute',
      notes: [
        'Without --shipment, --order and --asin, what the row of the charge names is taken. Nothing is sent to Amazon: you submit it yourself.',
      ],
      inputs: claimInputs,
      fields: claimFields,
      examples: ['dispute open 5f1c2a', 'dispute open 5f1c2a --asin B00MUGBLUE --reimbursed 10.00'],
    }),
    disputeCommand({
      name: 'submit',
      command: 'SubmitDispute',
      notes: ['With --at, when it was submitted, where that is told later: what counts is that day.'],
      inputs: { caseId: argument('<case>', "Amazon's number of the case", z.string()) },
      examples: [
        'dispute submit 5f1c2a 10987654321',
        'dispute submit 5f1c2a 10987654321 --at 2026-10-30T20:00:00Z',
      ],
    }),
    disputeCommand({
      name: 'grant',
      command: 'RecordGrant',
      inputs: { amount: grantedAmountInput },
      fields: grantedFields,
      examples: ['dispute grant 5f1c2a 32.26'],
    }),
    disputeCommand({
      name: 'grant-in-part',
      command: 'RecordPartialGrant',
      notes: ['What is left can be claimed once more: `lading dispute reopen`.'],
      inputs: { amount: grantedAmountInput },
      fields: grantedFields,
      examples: ['dispute grant-in-part 5f1c2a 12.26'],
    }),
    disputeCommand({
      name: 'refuse',
      command: 'RecordRefusal',
      inputs: { reason: option('--reason <text>', "Amazon's reason", z.string()) },
      examples: ["dispute refuse 5f1c2a --reason 'the volume was measured twice'"],
    }),
    disputeCommand({
      name: 'reopen',
      command: 'ReopenDispute',
      notes: [
        'Of one that Amazon refused or granted in part, at any time; of one that expired, only where the day of posting was wrong.',
        'Whichever of --shipment, --order and --asin is not given stays as it was.',
      ],
      inputs: { reason: option('--reason <text>', 'why, in a sentence', z.string()), ...claimInputs },
      fields: claimFields,
      examples: ["dispute reopen 5f1c2a --reason 'they left out one day'"],
    }),
    disputeCommand({
      name: 'withdraw',
      command: 'WithdrawDispute',
      notes: [
        'A scan that records withdraws what it finds to be owed after all, or wholly given back. One that finds it again brings it back.',
      ],
      inputs: { reason: option('--reason <text>', 'why, in a sentence', z.string()) },
      examples: ["dispute withdraw 5f1c2a --reason 'Amazon gave it back'"],
    }),
    evidence,
  ],
};
