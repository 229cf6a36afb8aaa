import type { Level } from '#domain/inventory/levels/level';

/** Visits every quantity of a level by SP-API's name, totals and parts. */
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
 * The quantities that are below 0: more units left than are known to have come. Facts are not refused for this, since the
 * missing ones may still arrive. Until then the level is unreliable.
 */
export function quantitiesBelowZero(level: Level): readonly string[] {
  const names: string[] = [];
  visitQuantities(level, (name, units) => {
    if (units < 0) names.push(name);
  });
  return names;
}

/** Whether any quantity differs from 0. */
export function hasAnyUnits(level: Level): boolean {
  // Nearly every level with units has a total, so this check is enough most of the time.
  let hasUnits = level.totalQuantity !== 0;
  if (!hasUnits)
    visitQuantities(level, (_, units) => {
      hasUnits ||= units !== 0;
    });
  return hasUnits;
}
