import { type Decision, refuse } from '#domain/aggregate/decision';
import type { DisputeCommand, DisputeRefusal } from '#domain/disputes/dispute/commands';
import type { DisputeEvent } from '#domain/disputes/dispute/events';
import { disputeLifecycle } from '#domain/disputes/dispute/lifecycle';
import type { DisputeState } from '#domain/disputes/dispute/state';
import type { ClaimDeadline } from '#domain/policies/feeClaimWindow';
import type { Instant } from '#domain/values/instant';

export type DisputeDecision = Decision<DisputeEvent, DisputeRefusal>;

export const allowsFact = ({ status }: DisputeState, fact: DisputeEvent['type']): boolean =>
  disputeLifecycle.after(status, fact) !== undefined;

export const notPossibleNow = ({ status }: DisputeState, command: Pick<DisputeCommand, 'type'>) =>
  refuse({ reason: 'not-possible-now', status, command: command.type } as const);

/** Refuses after the last day. An unknown deadline counts as open. */
export function claimWindowClosed(deadline: ClaimDeadline | undefined, now: Instant) {
  if (deadline === undefined || now < deadline.closesAt) return undefined;
  const { lastDay, closesAt, unverified } = deadline;
  return refuse({ reason: 'claim-window-closed', lastDay, closedAt: closesAt, unverified } as const);
}
