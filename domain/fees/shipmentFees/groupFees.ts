import type { Fee } from '#domain/fees/shipmentFees/feesAt';
import { type FeeTotals, feeTotals } from '#domain/fees/shipmentFees/feeTotals';

/** Estimates and charges that have something in common, and what they come to: strictly apart. */
export interface FeeGroup extends FeeTotals {
  readonly key: string;
  readonly lines: number;
}

/** In the order of their keys. */
export const groupFees = <Each extends Fee>(
  fees: readonly Each[],
  keyOf: (fee: Each) => string,
): readonly FeeGroup[] =>
  [...Map.groupBy(fees, keyOf)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, group]) => ({ key, lines: group.length, ...feeTotals(group) }));
