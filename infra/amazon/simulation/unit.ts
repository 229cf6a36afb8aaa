import Big from 'big.js';
import type { Box } from '#domain/inbound/box';
import { inches, pounds } from '#domain/values/measurement';
import { largestStandard, unknownUnitPounds } from '#infra/amazon/simulation/unitTable';

export type UnitSize = 'standard' | 'oversize';

/** One unit of a SKU, as far as its boxes let it be guessed. */
export interface Unit {
  readonly pounds: Big;
  readonly size: UnitSize;
}

const unknownUnit: Unit = { pounds: new Big(unknownUnitPounds), size: 'standard' };

/** Guesses by the box that makes the unit heaviest: every unit in a box has an even share of its weight and volume. */
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
  const fits = weighs.lte(largestStandard.pounds) && fills.lte(largestStandard.cubicInches);
  return { pounds: weighs, size: fits ? 'standard' : 'oversize' };
}
