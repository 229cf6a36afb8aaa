import { z } from 'zod';
import { claimFields, claimInputs } from '#infra/doors/cli/commands/dispute/claimInputs';
import { option } from '#infra/doors/cli/input';
import { disputeLine } from '#infra/doors/cli/step';

export const reopen = disputeLine({
  name: 'reopen',
  asks: 'ReopenDispute',
  notes: [
    'Of one that Amazon refused or granted in part, at any time; of one that expired, only where the day of posting was wrong.',
    'Whichever of --shipment, --order and --asin is not given stays as it was.',
  ],
  inputs: { reason: option('--reason <text>', 'why, in a sentence', z.string()), ...claimInputs },
  fields: claimFields,
  examples: ["dispute reopen 5f1c2a --reason 'they left out one day'"],
});
