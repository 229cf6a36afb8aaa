import { z } from 'zod';
import { argument } from '#infra/doors/cli/input';
import type { StepHere } from '#infra/doors/cli/step';
import { disputeAggregate } from '#services/aggregates';

export const grantedInput = argument('<amount>', 'in the currency of the charge, as 32.26', z.string());

/** What was granted, in the currency of the charge. */
export async function grantedFields({ amount }: { readonly amount: string }, { lading, id }: StepHere) {
  const { state } = await lading.commands.load(disputeAggregate, id);
  return state.status === 'none' ? {} : { amount: { amount, code: state.claimed.code } };
}
