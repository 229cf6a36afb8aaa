import type { DisputeScan } from '#domain/disputes/judging/scan';
import { disputes as model } from '#projections/disputes';
import { disputeAggregate, type NetworkCommandHandler } from '#services/aggregates';
import type { RecordedDifference } from '#services/disputes/recordDifferences';
import type { Cause } from '#services/engine/handling/cause';
import { type ReadSide, rowsAt } from '#services/readSide/readSide';

/**
 * Withdraws disputes that nobody has submitted, where a later scan found nothing left to claim. A dispute stays where
 * the scan did not judge its charge.
 */
export async function withdrawSettled(
  commands: NetworkCommandHandler,
  side: ReadSide,
  { settled }: Pick<DisputeScan, 'settled'>,
  { sellerId, commandId, correlationId = commandId, ...cause }: Cause,
): Promise<readonly RecordedDifference[]> {
  const charges = new Set(settled);
  const withdrawals: RecordedDifference[] = [];
  for (const [disputeId, { status, sellerId: whose, finding }] of await rowsAt(side, model, {})) {
    if (whose !== sellerId || finding === undefined || !charges.has(finding.chargeId)) continue;
    if (status !== 'found' && status !== 'opened') continue;
    const { chargeId } = finding;
    const outcome = await commands.handle(
      disputeAggregate,
      disputeId,
      { type: 'WithdrawDispute', reason: 'a scan found nothing left to claim' },
      { ...cause, sellerId, correlationId, commandId: `${commandId} withdraw ${disputeId}` },
    );
    withdrawals.push({
      disputeId,
      chargeId,
      ...(outcome.accepted ? { outcome: 'withdrawn' } : { outcome: 'refused', refusal: outcome.refusal }),
    });
  }
  return withdrawals;
}
