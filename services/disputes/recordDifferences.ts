import type { DisputeRefusal } from '#domain/disputes/dispute/commands';
import type { Difference } from '#domain/disputes/judging/difference';
import { disputeAggregate, type NetworkCommandHandler } from '#services/aggregates';
import type { Cause } from '#services/engine/handling/cause';
import type { CommandRefusal } from '#services/engine/handling/commandOutcome';
import { disputeId } from '#services/streamIds';

/** What became of a difference that was to be recorded, or of a dispute of which no difference is left. */
export interface RecordedDifference {
  readonly disputeId: string;
  readonly chargeId: string;
  readonly outcome: 'recorded' | 'as before' | 'refused' | 'withdrawn';
  /** Such as that it is disputed already, or that its last day is over. */
  readonly refusal?: DisputeRefusal | CommandRefusal;
}

/** Each difference as a dispute that was found, in their order. Only a person opens and submits disputes. */
export async function recordDifferences(
  commands: NetworkCommandHandler,
  differences: readonly Difference[],
  { sellerId, commandId, correlationId = commandId, ...cause }: Cause,
): Promise<readonly RecordedDifference[]> {
  const results: RecordedDifference[] = [];
  for (const { finding } of differences) {
    const { chargeId } = finding;
    const id = disputeId(sellerId, chargeId);
    const outcome = await commands.handle(
      disputeAggregate,
      id,
      { type: 'FindDispute', ...finding },
      { ...cause, sellerId, correlationId, commandId: `${commandId} ${id}` },
    );
    results.push({
      disputeId: id,
      chargeId,
      ...(outcome.accepted
        ? { outcome: outcome.events.length > 0 ? 'recorded' : 'as before' }
        : { outcome: 'refused', refusal: outcome.refusal }),
    });
  }
  return results;
}
