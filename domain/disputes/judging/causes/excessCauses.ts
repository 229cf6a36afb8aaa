import type { DisputeCause } from '#domain/disputes/dispute/values';
import { differingFigures } from '#domain/disputes/judging/causes/differingFigures';
import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import type { ExcessReason } from '#domain/disputes/judging/reasons';
import type { ComputedFee } from '#domain/fees/pricing/computedFee';

/** Why Amazon charged more than is owed: the cause that a dispute records, and the figures behind it. */
export interface ExcessCause {
  readonly cause: DisputeCause;
  readonly why: ExcessReason;
}

/** Every figure by which the rows exceed our lines, the one with the largest share of the charge first. */
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
