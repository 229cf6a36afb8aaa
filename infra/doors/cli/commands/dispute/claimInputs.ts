import { z } from 'zod';
import { option } from '#infra/doors/cli/input/input';
import type { StepContext } from '#infra/doors/cli/steps/stepCommand';
import { disputeAggregate } from '#services/aggregates';

const text = z.string().optional();

/** The ids that a claim names to Amazon, and the amount that was reimbursed so far. */
export const claimInputs = {
  shipmentConfirmationId: option('--shipment <id>', 'a shipment confirmation id, as FBA17K4W2N8C', text),
  fbaOrderId: option('--order <id>', 'an FBA order id', text),
  asin: option('--asin <asin>', 'an ASIN', text),
  reimbursed: option(
    '--reimbursed <amount>',
    'what was given back of this charge by now, beside what was granted, in its currency, as 10.00',
    text,
  ),
};

/** The fields of a claim, with the amount in the currency of the charge. */
export async function claimFields<Given extends { readonly reimbursed?: string | undefined }>(
  { reimbursed, ...others }: Given,
  { lading, id }: StepContext,
) {
  const { state } = await lading.commands.load(disputeAggregate, id);
  if (reimbursed === undefined || state.status === 'none') return others;
  return { ...others, reimbursed: { amount: reimbursed, code: state.claimed.code } };
}
