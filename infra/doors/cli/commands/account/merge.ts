import { z } from 'zod';
import { argument } from '#infra/doors/cli/input';
import { accountLine } from '#infra/doors/cli/step';

export const merge = accountLine({
  name: 'merge',
  asks: 'MergeAccounts',
  inputs: { sellerId: argument('<seller>', 'the seller id of the other account', z.string()) },
  examples: ['account merge A2OTHER'],
});
