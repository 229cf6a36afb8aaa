import { z } from 'zod';
import { argument } from '#infra/doors/cli/input/input';
import type { StepContext } from '#infra/doors/cli/steps/stepCommand';
import { disputeAggregate } from '#services/aggregates';

export const grantedAmountInput = argument('<amount>', 'in the currency of the charge, as 32.26', z.string());

/** The granted amount, in the currency of the charge. */
export async function grantedFields({ amount }: { readonly amount: string }, { lading, id }: StepContext) {
  const { state } = await lading.commands.load(disputeAggregate, id);
  return state.status === 'none' ? {} : { amount: { amount, code: state.claimed.code } };
}
