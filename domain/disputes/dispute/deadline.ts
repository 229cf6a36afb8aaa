import { accept, refuse } from '#domain/aggregate/decision';
import type { CommandOf } from '#domain/disputes/dispute/commands';
import {
  allowsFact,
  claimWindowClosed,
  type DisputeDecision,
  notPossibleNow,
} from '#domain/disputes/dispute/refusals';
import type { Dispute } from '#domain/disputes/dispute/state';
import { claimDeadline } from '#domain/policies/feeClaimWindow';
import type { NetworkCircumstances } from '#domain/policies/networkPolicies';
import { dayIn } from '#domain/values/calendar';
import type { Instant } from '#domain/values/instant';
import { marketplaces } from '#domain/values/marketplace';

/** Records the day that the deadline counts from, when reports lack it or have it wrong. */
export function recordPosting(
  command: CommandOf<'RecordPosting'>,
  state: Dispute,
  { now, policies }: NetworkCircumstances,
): DisputeDecision {
  if (!allowsFact(state, 'ChargePostingRecorded') || state.wasSubmitted)
    return notPossibleNow(state, command);
  const { postedOn } = command;
  if (postedOn === state.finding.postedOn) return accept();
  const today = dayIn(now, marketplaces[state.finding.marketplace].timeZone);
  if (postedOn > today) return refuse({ reason: 'not-posted-yet', postedOn, today });
  const deadline = claimDeadline({ ...state.finding, postedOn }, policies.feeClaimWindow.rule);
  return accept({ type: 'ChargePostingRecorded', postedOn, deadline });
}

/** Warns once for each last day. Accepts without a fact when the dispute needs no warning any more. */
export function warn(command: CommandOf<'WarnOfDeadline'>, state: Dispute, now: Instant): DisputeDecision {
  const { deadline, warnedOf } = state;
  if (!allowsFact(state, 'DisputeDeadlineNear')) return notPossibleNow(state, command);
  if (deadline === undefined || warnedOf === deadline.lastDay || claimWindowClosed(deadline, now))
    return accept();
  const { lastDay, warnFrom } = deadline;
  if (now < warnFrom) return refuse({ reason: 'deadline-not-near', warnFrom });
  return accept({ type: 'DisputeDeadlineNear', lastDay });
}

/** Expires a dispute that nobody submitted by its last day. Accepts without a fact when no deadline is left to miss. */
export function expire(command: CommandOf<'ExpireDispute'>, state: Dispute, now: Instant): DisputeDecision {
  const { deadline } = state;
  if (!allowsFact(state, 'DisputeExpired')) return notPossibleNow(state, command);
  if (deadline === undefined) return accept();
  const { lastDay, closesAt } = deadline;
  if (now < closesAt) return refuse({ reason: 'claim-window-open', lastDay });
  return accept({ type: 'DisputeExpired', lastDay });
}
