import { remainingClaim } from '#domain/disputes/dispute/claim';
import type { DisputeEvent, DisputeFact } from '#domain/disputes/dispute/events';
import { type DisputeStatus, disputeLifecycle } from '#domain/disputes/dispute/lifecycle';
import type { DisputeReferences, Finding } from '#domain/disputes/dispute/values';
import type { ClaimDeadline } from '#domain/policies/feeClaimWindow';
import { add, type Money, money } from '#domain/values/money';

/** What the next decision needs to know of a dispute. */
export interface Dispute {
  readonly status: Exclude<DisputeStatus, 'none'>;
  /** The latest finding, with the posting day that was recorded since. */
  readonly finding: Finding;
  readonly claimed: Money;
  /** The sum of all grants. */
  readonly granted: Money;
  /** The posting day that a person recorded. No report overrides it. */
  readonly recordedPosting: string | undefined;
  /** Absent when there is no deadline to keep. */
  readonly deadline: ClaimDeadline | undefined;
  readonly warnedOf: string | undefined;
  /** Those of the latest opening. */
  readonly references: DisputeReferences;
  /** After the first submission the dispute has no deadline. */
  readonly wasSubmitted: boolean;
}

export type DisputeState = { readonly status: 'none' } | Dispute;

export const initialDispute: DisputeState = { status: 'none' };

export function evolve(state: DisputeState, event: DisputeEvent): DisputeState {
  if (state.status !== 'none') return evolveDispute(state, event);
  return event.type === 'DisputeFound' ? found(event) : state;
}

const found = ({ type: _, deadline, ...finding }: DisputeFact<'DisputeFound'>): Dispute => ({
  status: 'found',
  finding,
  claimed: finding.claimed,
  granted: money('0', finding.charged.code),
  recordedPosting: undefined,
  deadline,
  warnedOf: undefined,
  references: {},
  wasSubmitted: false,
});

/** A recorded fact is history: one that today's machine does not allow still happened, and keeps the status. */
function evolveDispute(before: Dispute, event: DisputeEvent): Dispute {
  const next = disputeLifecycle.after(before.status, event.type);
  const dispute = { ...before, status: next === undefined || next === 'none' ? before.status : next };
  switch (event.type) {
    case 'DisputeFound': {
      const { status, recordedPosting, warnedOf } = dispute;
      return { ...found(event), status, recordedPosting, warnedOf };
    }
    case 'ChargePostingRecorded': {
      const { postedOn, deadline } = event;
      return { ...dispute, finding: { ...dispute.finding, postedOn }, recordedPosting: postedOn, deadline };
    }
    case 'DisputeOpened':
      return { ...dispute, references: event.references, claimed: event.claimed };
    case 'DisputeDeadlineNear':
      return { ...dispute, warnedOf: event.lastDay };
    case 'DisputeSubmitted':
      return { ...dispute, wasSubmitted: true, deadline: undefined };
    case 'DisputeGranted':
    case 'DisputeRefused':
    case 'DisputeExpired':
    case 'DisputeWithdrawn':
      return dispute;
    case 'DisputeGrantedInPart':
      return {
        ...dispute,
        claimed: remainingClaim(dispute.claimed, event.amount),
        granted: add(dispute.granted, event.amount),
      };
    case 'DisputeReopened': {
      const { references, claimed, deadline } = event;
      return { ...dispute, references, claimed, deadline };
    }
  }
}
