import Big from 'big.js';
import { accept, refuse } from '#domain/aggregate/decision';
import { otherCurrency } from '#domain/disputes/dispute/claim';
import type { Asked } from '#domain/disputes/dispute/commands';
import { namesNothing } from '#domain/disputes/dispute/open';
import { allows, type DisputeDecision, notPossibleNow, tooLate } from '#domain/disputes/dispute/possible';
import type { Dispute } from '#domain/disputes/dispute/state';
import type { Instant } from '#domain/values/instant';

/** A person has submitted it. What counts is when that was, though it is told later. */
export function submit(command: Asked<'SubmitDispute'>, state: Dispute, now: Instant): DisputeDecision {
  if (!allows(state, 'DisputeSubmitted')) return notPossibleNow(state, command);
  const late = tooLate(state.deadline, now);
  if (late !== undefined) return late;
  if (namesNothing(state.references)) return refuse({ reason: 'names-nothing', status: state.status });
  return accept({ type: 'DisputeSubmitted', caseId: command.caseId });
}

export function grant(command: Asked<'RecordGrant' | 'RecordPartialGrant'>, state: Dispute): DisputeDecision {
  if (!allows(state, 'DisputeGranted')) return notPossibleNow(state, command);
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

export const recordRefusal = (command: Asked<'RecordRefusal'>, state: Dispute): DisputeDecision =>
  allows(state, 'DisputeRefused')
    ? accept({ type: 'DisputeRefused', reason: command.reason })
    : notPossibleNow(state, command);
