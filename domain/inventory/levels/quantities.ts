import type { Level } from '#domain/inventory/levels/level';

/** Tells every quantity of a level by SP-API's name, the parts beside their totals. */
function visitQuantities(level: Level, tell: (name: string, units: number) => void): void {
  const visitAll = (parts: Readonly<Record<string, unknown>>): void => {
    for (const name in parts) {
      const value = parts[name];
      if (typeof value === 'number') tell(name, value);
    }
  };
  const { reservedQuantity, researchingQuantity, unfulfillableQuantity } = level;
  visitAll(level);
  visitAll(reservedQuantity);
  tell('totalResearchingQuantity', researchingQuantity.totalResearchingQuantity);
  visitAll(unfulfillableQuantity);
  for (const { name, quantity } of researchingQuantity.researchingQuantityBreakdown) tell(name, quantity);
}

export function quantities(level: Level): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  visitQuantities(level, (name, units) => all.set(name, units));
  return all;
}

/**
 * The quantities that are below 0: more went than we know came. Facts are never refused for it, since what is missing
 * can still be told; until it is, a level with any of these is not to be believed.
 */
export function quantitiesBelowZero(level: Level): readonly string[] {
  const names: string[] = [];
  visitQuantities(level, (name, units) => {
    if (units < 0) names.push(name);
  });
  return names;
}

/** Whether there is something of any quantity, if less than nothing. */
export function hasAnyUnits(level: Level): boolean {
  // Nearly every level that is anything has a total.
  let hasUnits = level.totalQuantity !== 0;
  if (!hasUnits)
    visitQuantities(level, (_, units) => {
      hasUnits ||= units !== 0;
    });
  return hasUnits;
}
