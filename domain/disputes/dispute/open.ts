import { accept, refuse } from '#domain/aggregate/decision';
import { capClaim, nothingToClaim, otherCurrency } from '#domain/disputes/dispute/claim';
import type { CommandOf } from '#domain/disputes/dispute/commands';
import {
  allowsFact,
  claimWindowClosed,
  type DisputeDecision,
  notPossibleNow,
} from '#domain/disputes/dispute/refusals';
import type { Dispute } from '#domain/disputes/dispute/state';
import type { DisputeReferences } from '#domain/disputes/dispute/values';
import { defined } from '#domain/values/defined';
import type { Instant } from '#domain/values/instant';
import { add } from '#domain/values/money';

/** Opens the dispute that somebody intends to submit. A charge has only one open dispute. */
export function open(command: CommandOf<'OpenDispute'>, state: Dispute, now: Instant): DisputeDecision {
  const { type: _, reimbursed, ...named } = command;
  if (!allowsFact(state, 'DisputeOpened')) return notPossibleNow(state, command);
  const late = claimWindowClosed(state.deadline, now);
  if (late !== undefined) return late;
  const { finding } = state;
  const foreign = otherCurrency(finding.charged, reimbursed);
  if (foreign !== undefined) return foreign;
  const claimed = capClaim({ ...finding, ...defined({ reimbursed }) });
  const references = referencesOf(named, state);
  if (hasNoReference(references)) return refuse({ reason: 'names-nothing', status: state.status });
  return (
    nothingToClaim(claimed, finding.lines) ??
    accept({ type: 'DisputeOpened', references, claimed, ...defined({ reimbursed }) })
  );
}

/**
 * Opens the dispute again with what remains of the claim.
 *
 * Amazon counts its days up to the first request. So only a dispute that expired before it was ever submitted must still be
 * in time.
 */
export function reopen(command: CommandOf<'ReopenDispute'>, state: Dispute, now: Instant): DisputeDecision {
  const { type: _, reason, reimbursed, ...named } = command;
  if (!allowsFact(state, 'DisputeReopened')) return notPossibleNow(state, command);
  const late = claimWindowClosed(state.deadline, now);
  if (late !== undefined) return late;
  const { finding, granted, deadline } = state;
  const foreign = otherCurrency(finding.charged, reimbursed);
  if (foreign !== undefined) return foreign;
  const claimed =
    reimbursed === undefined
      ? state.claimed
      : capClaim({ ...finding, claimed: state.claimed, reimbursed: add(reimbursed, granted) });
  const references = referencesOf(named, state);
  if (hasNoReference(references)) return refuse({ reason: 'names-nothing', status: state.status });
  return (
    nothingToClaim(claimed, finding.lines) ??
    accept({ type: 'DisputeReopened', reason, references, claimed, ...defined({ reimbursed, deadline }) })
  );
}

/** Refused while Amazon considers the dispute: only Amazon's answer ends it then. */
export const withdraw = (command: CommandOf<'WithdrawDispute'>, state: Dispute): DisputeDecision => {
  if (state.status === 'withdrawn') return accept();
  return allowsFact(state, 'DisputeWithdrawn')
    ? accept({ type: 'DisputeWithdrawn', reason: command.reason })
    : notPossibleNow(state, command);
};

export const hasNoReference = (references: DisputeReferences): boolean =>
  Object.keys(references).length === 0;

/** The command's references win over earlier ones, and those over the charge's row. */
function referencesOf(named: DisputeReferences, { references, finding: { subject } }: Dispute) {
  const { shipmentConfirmationId, amazonOrderId, asin } = subject;
  const ofCharge = defined({ shipmentConfirmationId, fbaOrderId: amazonOrderId, asin });
  return { ...ofCharge, ...references, ...defined(named) };
}
