import { fromSmallestUnits, type Money, smallestUnits } from '#domain/values/money';

/**
 * Shares an amount by whole-number weights, to the smallest unit of its currency; the shares add up to it exactly. An amount
 * finer than that is rounded first.
 *
 * What rounding down leaves goes one unit at a time to those whose share was cut most, the earlier one first. Without any
 * weight every part counts alike.
 */
export function allocate(amount: Money, weights: readonly (number | bigint)[]): readonly Money[] {
  const whole = smallestUnits(amount);
  const counts = weights.map(BigInt);
  const isEven = sumOf(counts) === 0n;
  const divisor = isEven ? BigInt(counts.length) : sumOf(counts);
  const parts = counts.map((count, index) => {
    const dividend = whole * (isEven ? 1n : count);
    const units = floor(dividend, divisor);
    return { index, units, cut: dividend - units * divisor };
  });
  const extra = new Set(
    parts
      .toSorted((one, other) => compare(other.cut, one.cut) || one.index - other.index)
      .slice(0, Number(whole - sumOf(parts.map(({ units }) => units))))
      .map(({ index }) => index),
  );
  return parts.map(({ index, units }) =>
    fromSmallestUnits(extra.has(index) ? units + 1n : units, amount.code),
  );
}

const sumOf = (counts: readonly bigint[]): bigint => counts.reduce((sum, count) => sum + count, 0n);

const compare = (one: bigint, other: bigint): number => (one < other ? -1 : one > other ? 1 : 0);

/** Division of whole numbers cuts towards 0: below it, the next lower one is meant. */
const floor = (dividend: bigint, divisor: bigint): bigint => {
  const cut = dividend / divisor;
  return cut * divisor > dividend ? cut - 1n : cut;
};
