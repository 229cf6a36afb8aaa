import type { Level } from '#domain/inventory/level';

/** Every quantity of a level by SP-API's name, the parts beside their totals. */
export function quantities(level: Level): ReadonlyMap<string, number> {
  const { reservedQuantity, researchingQuantity, unfulfillableQuantity, ...flat } = level;
  const { totalResearchingQuantity, researchingQuantityBreakdown } = researchingQuantity;
  const parts = { ...flat, ...reservedQuantity, totalResearchingQuantity, ...unfulfillableQuantity };
  return new Map([
    ...Object.entries(parts),
    ...researchingQuantityBreakdown.map(({ name, quantity }) => [name, quantity] as const),
  ]);
}

/**
 * The quantities that are below 0: more went than we know came. Facts are never refused for it, since what is missing
 * can still be told; until it is, a level with any of these is not to be believed.
 */
export const belowZero = (level: Level): readonly string[] =>
  [...quantities(level)].filter(([, units]) => units < 0).map(([name]) => name);
