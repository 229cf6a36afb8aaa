import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import { minus } from '#domain/disputes/judging/matching/comparison';
import type { ComputedTotal } from '#domain/fees/pricing/computedTotals';
import { allocate } from '#domain/values/allocate';
import { add, rounded, smallestUnits } from '#domain/values/money';

/** Splits what is owed for the same lines over their rows, in proportion to their charges. The parts add up exactly. */
export function allocateOwed(
  charges: readonly ChargedRow[],
  owed: ComputedTotal,
): (charge: ChargedRow) => ComputedTotal {
  const weights = charges.map(({ amount }) => smallestUnits(amount));
  const least = allocate(owed.least, weights);
  const beyond = allocate(minus(owed.most, owed.least), weights);
  const shares = new Map(
    charges.map((charge, at) => {
      const from = least[at] ?? owed.least;
      return [charge, { least: from, most: rounded(add(from, beyond[at] ?? owed.most)) }];
    }),
  );
  return (charge) => shares.get(charge) ?? owed;
}
