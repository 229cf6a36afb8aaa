import { grant, recordRefusal, submit } from '#domain/disputes/dispute/answer';
import type { DisputeCommand } from '#domain/disputes/dispute/commands';
import { expire, recordPosting, warn } from '#domain/disputes/dispute/deadline';
import { find } from '#domain/disputes/dispute/find';
import { open, reopen, withdraw } from '#domain/disputes/dispute/open';
import { type DisputeDecision, notPossibleNow } from '#domain/disputes/dispute/refusals';
import type { DisputeState } from '#domain/disputes/dispute/state';
import type { NetworkCircumstances } from '#domain/policies/networkPolicies';

/** Decides a command to a dispute. Every command has an answer in every state. */
export function decide(
  command: DisputeCommand,
  state: DisputeState,
  circumstances: NetworkCircumstances,
): DisputeDecision {
  if (command.type === 'FindDispute') return find(command, state, circumstances);
  if (state.status === 'none') return notPossibleNow(state, command);
  const { now } = circumstances;

  switch (command.type) {
    case 'RecordPosting':
      return recordPosting(command, state, circumstances);
    case 'OpenDispute':
      return open(command, state, now);
    case 'SubmitDispute':
      return submit(command, state, now);
    case 'RecordGrant':
    case 'RecordPartialGrant':
      return grant(command, state);
    case 'RecordRefusal':
      return recordRefusal(command, state);
    case 'ReopenDispute':
      return reopen(command, state, now);
    case 'WithdrawDispute':
      return withdraw(command, state);
    case 'WarnOfDeadline':
      return warn(command, state, now);
    case 'ExpireDispute':
      return expire(command, state, now);
  }
}
