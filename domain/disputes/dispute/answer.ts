import Big from 'big.js';
import { accept, refuse } from '#domain/aggregate/decision';
import { otherCurrency } from '#domain/disputes/dispute/claim';
import type { CommandOf } from '#domain/disputes/dispute/commands';
import { hasNoReference } from '#domain/disputes/dispute/open';
import {
  allowsFact,
  claimWindowClosed,
  type DisputeDecision,
  notPossibleNow,
} from '#domain/disputes/dispute/refusals';
import type { Dispute } from '#domain/disputes/dispute/state';
import type { Instant } from '#domain/values/instant';

/** The day of submission counts, even when a person records it later. */
export function submit(command: CommandOf<'SubmitDispute'>, state: Dispute, now: Instant): DisputeDecision {
  if (!allowsFact(state, 'DisputeSubmitted')) return notPossibleNow(state, command);
  const late = claimWindowClosed(state.deadline, now);
  if (late !== undefined) return late;
  if (hasNoReference(state.references)) return refuse({ reason: 'names-nothing', status: state.status });
  return accept({ type: 'DisputeSubmitted', caseId: command.caseId });
}

export function grant(
  command: CommandOf<'RecordGrant' | 'RecordPartialGrant'>,
  state: Dispute,
): DisputeDecision {
  if (!allowsFact(state, 'DisputeGranted')) return notPossibleNow(state, command);
  const { claimed } = state;
  const { amount } = command;
  const foreign = otherCurrency(claimed, amount);
  if (foreign !== undefined) return foreign;
  const isBelow = new Big(amount.amount).lt(claimed.amount);
  if (command.type === 'RecordGrant')
    return isBelow
      ? refuse({ reason: 'below-the-claim', claimed })
      : accept({ type: 'DisputeGranted', amount });
  return isBelow
    ? accept({ type: 'DisputeGrantedInPart', amount })
    : refuse({ reason: 'not-below-the-claim', claimed });
}

export const recordRefusal = (command: CommandOf<'RecordRefusal'>, state: Dispute): DisputeDecision =>
  allowsFact(state, 'DisputeRefused')
    ? accept({ type: 'DisputeRefused', reason: command.reason })
    : notPossibleNow(state, command);
