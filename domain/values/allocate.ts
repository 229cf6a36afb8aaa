import Big from 'big.js';
import type { Money } from '#domain/values/money';

/**
 * Shares an amount by whole-number weights, to the cent; the shares add up to it exactly.
 *
 * What rounding down leaves goes a cent at a time to those whose share was cut most, the earlier one first. Without any
 * weight every part counts alike.
 */
export function allocate({ amount, code }: Money, weights: readonly number[]): readonly Money[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const even = sum === 0;
  const parts = weights.map((weight, index) => {
    const exact = new Big(amount).times(String(even ? 1 : weight)).div(String(even ? weights.length : sum));
    const cents = exact.round(2, Big.roundDown);
    return { index, cents, cut: exact.minus(cents) };
  });
  const left = parts.reduce((rest, { cents }) => rest.minus(cents), new Big(amount));
  const cent = new Big('0.01');
  const extra = new Set(
    parts
      .toSorted((one, other) => other.cut.cmp(one.cut) || one.index - other.index)
      .slice(0, Number(left.div(cent).round(0, Big.roundDown).toFixed()))
      .map(({ index }) => index),
  );
  const shares = parts.map(({ index, cents }) => (extra.has(index) ? cents.plus(cent) : cents));
  const residue = shares.reduce((rest, share) => rest.minus(share), new Big(amount));
  return shares.map((share, index) => ({
    amount: (index === 0 ? share.plus(residue) : share).toFixed(2),
    code,
  }));
}
