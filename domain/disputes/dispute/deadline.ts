import { accept, refuse } from '#domain/aggregate/decision';
import type { Asked } from '#domain/disputes/dispute/commands';
import { allows, type DisputeDecision, notPossibleNow, tooLate } from '#domain/disputes/dispute/possible';
import type { Dispute } from '#domain/disputes/dispute/state';
import { claimDeadline } from '#domain/policies/feeClaimWindow';
import type { NetworkCircumstances } from '#domain/policies/networkPolicies';
import { dayIn } from '#domain/values/calendar';
import type { Instant } from '#domain/values/instant';
import { marketplaces } from '#domain/values/marketplace';

/** The day that is counted from, where no report said it or one said it wrong. */
export function recordPosting(
  command: Asked<'RecordPosting'>,
  state: Dispute,
  { now, policies }: NetworkCircumstances,
): DisputeDecision {
  if (!allows(state, 'ChargePostingRecorded') || state.wasSubmitted) return notPossibleNow(state, command);
  const { postedOn } = command;
  if (postedOn === state.finding.postedOn) return accept();
  const today = dayIn(now, marketplaces[state.finding.marketplace].timeZone);
  if (postedOn > today) return refuse({ reason: 'not-posted-yet', postedOn, today });
  const deadline = claimDeadline({ ...state.finding, postedOn }, policies.feeClaimWindow.rule);
  return accept({ type: 'ChargePostingRecorded', postedOn, deadline });
}

/** Once for a last day. One that has moved on meanwhile is let be. */
export function warn(command: Asked<'WarnOfDeadline'>, state: Dispute, now: Instant): DisputeDecision {
  const { deadline, warnedOf } = state;
  if (!allows(state, 'DisputeDeadlineNear')) return notPossibleNow(state, command);
  if (deadline === undefined || warnedOf === deadline.lastDay || tooLate(deadline, now)) return accept();
  const { lastDay, warnFrom } = deadline;
  if (now < warnFrom) return refuse({ reason: 'deadline-not-near', warnFrom });
  return accept({ type: 'DisputeDeadlineNear', lastDay });
}

/** Never submitted, and the last day is over. One that has moved on meanwhile is let be. */
export function expire(command: Asked<'ExpireDispute'>, state: Dispute, now: Instant): DisputeDecision {
  const { deadline } = state;
  if (!allows(state, 'DisputeExpired')) return notPossibleNow(state, command);
  if (deadline === undefined) return accept();
  const { lastDay, closesAt } = deadline;
  if (now < closesAt) return refuse({ reason: 'claim-window-open', lastDay });
  return accept({ type: 'DisputeExpired', lastDay });
}
