import { z } from 'zod';
import { option } from '#infra/doors/cli/input';
import { disputeLine } from '#infra/doors/cli/step';

export const withdraw = disputeLine({
  name: 'withdraw',
  asks: 'WithdrawDispute',
  notes: [
    'A scan that records withdraws what it finds to be owed after all, or wholly given back. One that finds it again brings it back.',
  ],
  inputs: { reason: option('--reason <text>', 'why, in a sentence', z.string()) },
  examples: ["dispute withdraw 5f1c2a --reason 'Amazon gave it back'"],
});
