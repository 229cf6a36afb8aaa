import { disputeStepProblem } from '#infra/doors/problems/handledProblem';
import type { RecordedDifference } from '#services/disputes/recordDifferences';

/** How many differences were recorded as disputes, withdrawn or refused, and why they were refused. */
export const recordedDisputesText = (recorded: readonly RecordedDifference[]): string => {
  const count = (outcome: RecordedDifference['outcome']) =>
    recorded.filter((each) => each.outcome === outcome).length;
  const withdrawn = count('withdrawn');
  return [
    '',
    `disputes         ${count('recorded')} recorded, ${count('as before')} as before, ${count('refused')} refused${withdrawn > 0 ? `, ${withdrawn} withdrawn: nothing is left to claim` : ''}`,
    ...recorded.flatMap(({ disputeId, refusal }) =>
      refusal === undefined ? [] : [`${disputeId.slice(0, 8)}: ${disputeStepProblem(refusal).title}`],
    ),
  ].join('\n');
};
