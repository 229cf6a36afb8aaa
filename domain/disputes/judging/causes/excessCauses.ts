import type { DisputeCause } from '#domain/disputes/dispute/values';
import { differingFigures } from '#domain/disputes/judging/causes/differingFigures';
import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import type { ExcessReason } from '#domain/disputes/judging/reasons';
import type { ComputedFee } from '#domain/fees/pricing/computedFee';

/** Why more was charged than is owed: the kind that a dispute records, and what shows it. */
export interface ExcessCause {
  readonly cause: DisputeCause;
  readonly why: ExcessReason;
}

/** Every figure of the rows that makes the charge higher than ours do, the one that makes the most first. */
export function excessCauses(
  charges: readonly ChargedRow[],
  lines: readonly ComputedFee[],
): readonly [ExcessCause, ...ExcessCause[]] {
  const [first, ...others] = differingFigures(charges, lines)
    .toSorted((one, other) => other.shareOfCharge.cmp(one.shareOfCharge))
    .map(({ cause, why }) => ({ cause, why }));
  return first === undefined
    ? [{ cause: 'other', why: { reason: 'not-by-one-figure' } }]
    : [first, ...others];
}
