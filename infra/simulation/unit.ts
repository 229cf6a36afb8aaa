import Big from 'big.js';
import type { Box } from '#domain/box';
import { inches, pounds } from '#domain/measurement';

export type UnitSize = 'standard' | 'oversize';

/** One unit of a SKU, as far as its boxes let it be guessed. */
export interface Unit {
  readonly pounds: Big;
  readonly size: UnitSize;
}

/** What a SKU in no box yet is taken for: invented. */
const unknownUnit: Unit = { pounds: new Big('1'), size: 'standard' };

/** The largest standard size is 18 x 14 x 8 in and 20 lb (Amazon's size tiers). */
const standardCubicInches = '2016';
const standardPounds = '20';

/** Guesses by the fullest-weighing box of the SKU: every unit in a box has an even share of its weight and volume. */
export function unitOf(msku: string, boxes: readonly Box[]): Unit {
  const shares = boxes.filter(({ items }) => items.some((item) => item.msku === msku)).map(evenShare);
  const [first = unknownUnit, ...others] = shares;
  return others.reduce((heaviest, share) => (share.pounds.gt(heaviest.pounds) ? share : heaviest), first);
}

function evenShare({ dimensions, weight, items }: Box): Unit {
  const units = String(items.reduce((sum, { quantity }) => sum + quantity, 0));
  const [length, width, height] = inches(dimensions);
  const weighs = pounds(weight).div(units);
  const fills = length.times(width).times(height).div(units);
  const fits = weighs.lte(standardPounds) && fills.lte(standardCubicInches);
  return { pounds: weighs, size: fits ? 'standard' : 'oversize' };
}
