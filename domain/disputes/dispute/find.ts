import { accept, refuse } from '#domain/aggregate/decision';
import { capClaim, nothingToClaim, otherCurrency } from '#domain/disputes/dispute/claim';
import type { CommandOf } from '#domain/disputes/dispute/commands';
import { claimWindowClosed, type DisputeDecision } from '#domain/disputes/dispute/refusals';
import type { DisputeState } from '#domain/disputes/dispute/state';
import { claimDeadline } from '#domain/policies/feeClaimWindow';
import type { NetworkCircumstances } from '#domain/policies/networkPolicies';
import { defined } from '#domain/values/defined';
import { isSameContent } from '#domain/values/isSameContent';

/**
 * Records a charge that differs from the recomputed fee. Until somebody opens the dispute, new figures replace the old
 * ones and equal figures record nothing, so a scan can run any number of times. A withdrawn dispute comes back, unless
 * it was submitted before: a person reopens that one, with what Amazon left of the claim.
 */
export function find(
  { type: _, ...found }: CommandOf<'FindDispute'>,
  state: DisputeState,
  { now, policies }: NetworkCircumstances,
): DisputeDecision {
  const { chargeId, charged, reimbursed, expected, lines } = found;
  const before = state.status === 'none' ? undefined : state;
  const known = before?.finding;
  if (known !== undefined && known.chargeId !== chargeId)
    return refuse({ reason: 'other-charge', chargeId, known: known.chargeId });
  const { status } = state;
  if (status === 'opened' || status === 'submitted')
    return refuse({ reason: 'already-disputed', chargeId, status });
  const comesBack = status === 'withdrawn' && before?.wasSubmitted === false;
  if (status !== 'none' && status !== 'found' && !comesBack)
    return refuse({ reason: 'dispute-ended', chargeId, status });

  const foreign = otherCurrency(charged, reimbursed, expected.least, expected.most, found.claimed);
  if (foreign !== undefined) return foreign;
  const claimed = capClaim(found);
  const rounding = nothingToClaim(claimed, lines);
  if (rounding !== undefined) return rounding;

  const postedOn = before?.recordedPosting ?? found.postedOn ?? known?.postedOn;
  const deadline =
    postedOn === undefined ? undefined : claimDeadline({ ...found, postedOn }, policies.feeClaimWindow.rule);
  const late = claimWindowClosed(deadline, now);
  if (late !== undefined) return late;
  const finding = defined({ ...found, claimed, postedOn });
  if (status === 'found' && isSameContent(finding, known)) return accept();
  return accept({ type: 'DisputeFound', ...finding, ...defined({ deadline }) });
}
