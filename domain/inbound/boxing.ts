import type { Box } from '#domain/inbound/box';
import type { ItemQuantity } from '#domain/values/item';

/** Units by MSKU. */
export type UnitsBySku = ReadonlyMap<string, number>;

export function unitsOf(lines: Iterable<ItemQuantity>): UnitsBySku {
  const units = new Map<string, number>();
  for (const { msku, quantity } of lines) units.set(msku, (units.get(msku) ?? 0) + quantity);
  return units;
}

export const boxedUnits = (boxes: readonly Box[]): UnitsBySku => unitsOf(boxes.flatMap(({ items }) => items));

export interface BoxingDifference {
  readonly msku: string;
  readonly expected: number;
  readonly boxed: number;
}

/** Every SKU whose boxed units differ from the expected ones; empty if the boxes hold exactly those. */
export const boxingDifferences = (expected: UnitsBySku, boxed: UnitsBySku): readonly BoxingDifference[] =>
  [...new Set([...expected.keys(), ...boxed.keys()])]
    .map((msku) => ({ msku, expected: expected.get(msku) ?? 0, boxed: boxed.get(msku) ?? 0 }))
    .filter((each) => each.expected !== each.boxed);
