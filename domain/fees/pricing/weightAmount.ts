import Big from 'big.js';
import type { WeightBand, WeightRate } from '#domain/fees/rateCards/row';
import { kilograms, pounds, type Weight } from '#domain/values/measurement';

/** Converts a weight to the unit of a card. */
export const weightIn = (unit: 'LB' | 'KG', weight: Weight): Big =>
  unit === 'LB' ? pounds(weight) : kilograms(weight);

export const isWithin = ({ over, upTo }: WeightBand, weight: Big): boolean =>
  (over === undefined || weight.gt(over)) && (upTo === undefined || weight.lte(upTo));

/**
 * The amount of a row plus its step for each one begun. Decimals are exact: 3.75 has three quarters over 3, not four.
 */
export function weightAmount({ amount, step }: Pick<WeightRate, 'amount' | 'step'>, weight: Big): Big {
  const beyond = step === undefined ? new Big('0') : weight.minus(step.over);
  if (step === undefined || beyond.lte('0')) return new Big(amount);
  return beyond.div(step.each).round(0, Big.roundUp).times(step.amount).plus(amount);
}

/** Formats `6.92 + 3 x 0.08`; only the amount when no step applies. */
export function formatWeightAmount(row: Pick<WeightRate, 'amount' | 'step'>, weight: Big): string {
  const more = weightAmount(row, weight).minus(row.amount);
  return row.step === undefined || more.eq('0')
    ? row.amount
    : `(${row.amount} + ${more.div(row.step.amount).toFixed()} x ${row.step.amount})`;
}
