import type { DisputeCommand } from '#domain/disputes/dispute/commands';
import type { ClaimDeadline } from '#domain/policies/feeClaimWindow';
import type { Instant } from '#domain/values/instant';
import type { CommandRequest } from '#services/reactions/commandRequest';
import type { DeadlineReaction } from '#services/reactions/reaction';

interface DatedDisputeFact {
  readonly event: { readonly deadline?: ClaimDeadline | undefined };
  readonly streamId: string;
  readonly occurredAt: Instant;
}

/** A deadline is never before its fact: a charge can be found, or its posting learnt, after its last day. */
const deadlineRequest =
  (type: Extract<DisputeCommand['type'], 'WarnOfDeadline' | 'ExpireDispute'>, at: 'warnFrom' | 'closesAt') =>
  ({ event: { deadline }, streamId, occurredAt }: DatedDisputeFact): CommandRequest | 'close' => {
    if (deadline === undefined) return 'close';
    const due = deadline[at];
    return {
      category: 'dispute',
      id: streamId,
      command: { type },
      occurredAt: due < occurredAt ? occurredAt : due,
    };
  };

const closeDeadline = () => 'close' as const;
const requestWarning = deadlineRequest('WarnOfDeadline', 'warnFrom');
const requestExpiry = deadlineRequest('ExpireDispute', 'closesAt');

/** Warns while a dispute can still be submitted (rule 20). */
export const disputeWarning: DeadlineReaction = {
  name: 'dispute-warning',
  on: {
    DisputeFound: requestWarning,
    ChargePostingRecorded: requestWarning,
    DisputeReopened: requestWarning,
    DisputeDeadlineNear: closeDeadline,
    DisputeSubmitted: closeDeadline,
    DisputeExpired: closeDeadline,
    DisputeWithdrawn: closeDeadline,
  },
};

/** A dispute that nobody submitted expires after its last day (rule 20). */
export const disputeExpiry: DeadlineReaction = {
  name: 'dispute-expiry',
  on: {
    DisputeFound: requestExpiry,
    ChargePostingRecorded: requestExpiry,
    DisputeReopened: requestExpiry,
    DisputeSubmitted: closeDeadline,
    DisputeExpired: closeDeadline,
    DisputeWithdrawn: closeDeadline,
  },
};
