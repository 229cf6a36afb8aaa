import type { DisputeCommand } from '#domain/disputes/dispute/commands';
import type { ClaimDeadline } from '#domain/policies/feeClaimWindow';
import type { Instant } from '#domain/values/instant';
import type { CommandRequest } from '#services/reactions/commandRequest';
import type { DeadlineReaction } from '#services/reactions/reaction';

interface WithDeadline {
  readonly event: { readonly deadline?: ClaimDeadline | undefined };
  readonly streamId: string;
  readonly occurredAt: Instant;
}

/** Never before the fact that is answered: a charge can be found, or its posting learnt, when its time is up. */
const asking =
  (type: Extract<DisputeCommand['type'], 'WarnOfDeadline' | 'ExpireDispute'>, at: 'warnFrom' | 'closesAt') =>
  ({ event: { deadline }, streamId, occurredAt }: WithDeadline): CommandRequest | 'close' => {
    if (deadline === undefined) return 'close';
    const due = deadline[at];
    return {
      category: 'dispute',
      id: streamId,
      command: { type },
      occurredAt: due < occurredAt ? occurredAt : due,
    };
  };

const moot = () => 'close' as const;
const warning = asking('WarnOfDeadline', 'warnFrom');
const expiring = asking('ExpireDispute', 'closesAt');

/** Somebody is told while a dispute can still be submitted (rule 20). */
export const disputeWarning: DeadlineReaction = {
  name: 'dispute-warning',
  on: {
    DisputeFound: warning,
    ChargePostingRecorded: warning,
    DisputeReopened: warning,
    DisputeDeadlineNear: moot,
    DisputeSubmitted: moot,
    DisputeExpired: moot,
    DisputeWithdrawn: moot,
  },
};

/** A dispute that nobody submitted expires after its last day (rule 20). */
export const disputeExpiry: DeadlineReaction = {
  name: 'dispute-expiry',
  on: {
    DisputeFound: expiring,
    ChargePostingRecorded: expiring,
    DisputeReopened: expiring,
    DisputeSubmitted: moot,
    DisputeExpired: moot,
    DisputeWithdrawn: moot,
  },
};
