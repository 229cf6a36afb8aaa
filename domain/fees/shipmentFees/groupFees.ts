import type { Fee } from '#domain/fees/shipmentFees/feesAt';
import { type FeeTotals, feeTotals } from '#domain/fees/shipmentFees/feeTotals';

/** The totals of a group of estimates and charges, which are never added to each other. */
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
