import { type MovedUnits, sumByDay } from '#domain/inventory/levels/stockSums';
import { type AdjustmentGroup, reasonRule } from '#domain/inventory/stock/reasonCodes';
import { addOnDay, type DaySums } from '#domain/values/daySums';

/** Lost or damaged units that nothing explains yet, by the day on which they were lost. */
export interface UnexplainedUnits {
  readonly day: string;
  readonly units: number;
}

/** Lost or damaged units and what explains them; the oldest are explained first. */
export interface Loss {
  readonly kind: 'lost' | 'damaged';
  readonly units: number;
  /** Units of these that were found again, or reimbursed. */
  readonly found: number;
  readonly reimbursed: number;
  /** Found when no loss was left open, up to the units reimbursed before: Amazon may take the reimbursement back. */
  readonly reimbursedAndFound: number;
  readonly remaining: number;
  /** What `remaining` is made of, the oldest first. */
  readonly unexplained: readonly UnexplainedUnits[];
}

/** What explains lost and damaged units, beside their movements: reimbursed and found units by day. */
export interface LossExplanations {
  readonly lost: DaySums;
  readonly damaged: DaySums;
  /** Units found of shipments, which explain what those lacked. */
  readonly foundOfShipments: DaySums;
}

/**
 * Units of a SKU that fulfillment centers lost or damaged, up to and including a day, and what explains them.
 *
 * Found units explain those that were lost before, and nothing but a reimbursement explains damage: a unit that turns
 * out to be whole changes its disposition back, which no code tells from any other change.
 */
export function lossesOf(
  moved: readonly MovedUnits[],
  madeGood: LossExplanations,
  day?: string,
): readonly Loss[] {
  const foundByDay = adjustmentsByDay(moved, 'found');
  for (const foundOn in madeGood.foundOfShipments)
    addOnDay(foundByDay, foundOn, -(madeGood.foundOfShipments[foundOn] ?? 0));
  return [
    reconcileLoss('lost', adjustmentsByDay(moved, 'lost'), foundByDay, madeGood.lost, day),
    reconcileLoss('damaged', adjustmentsByDay(moved, 'damaged'), {}, madeGood.damaged, day),
  ].filter(({ units }) => units > 0);
}

const adjustmentsByDay = (moved: readonly MovedUnits[], group: AdjustmentGroup): DaySums =>
  sumByDay(
    moved,
    ({ eventType, reason }) => eventType === 'Adjustments' && reasonRule(reason)?.group === group,
  );

function reconcileLoss(
  kind: Loss['kind'],
  lostByDay: DaySums,
  foundByDay: DaySums,
  reimbursedByDay: DaySums,
  until: string | undefined,
): Loss {
  const open: { readonly day: string; units: number }[] = [];
  let oldest = 0;
  const explain = (units: number): number => {
    let rest = units;
    for (let each = open[oldest]; each !== undefined && rest > 0; each = open[oldest]) {
      const explained = Math.min(each.units, rest);
      each.units -= explained;
      rest -= explained;
      if (each.units === 0) oldest += 1;
    }
    return units - rest;
  };
  const sums = { units: 0, found: 0, reimbursed: 0, reimbursedAndFound: 0 };
  const days = new Set([lostByDay, foundByDay, reimbursedByDay].flatMap((each) => Object.keys(each)));
  for (const day of [...days].sort()) {
    if (until !== undefined && day > until) break;
    const units = -(lostByDay[day] ?? 0);
    if (units > 0) open.push({ day, units });
    sums.units += Math.max(0, units);
    const explained = explain(foundByDay[day] ?? 0);
    sums.found += explained;
    const foundBesides = Math.max(0, (foundByDay[day] ?? 0) - explained);
    sums.reimbursedAndFound = Math.min(sums.reimbursed, sums.reimbursedAndFound + foundBesides);
    sums.reimbursed += explain(reimbursedByDay[day] ?? 0);
  }
  const unexplained = open.slice(oldest);
  const remaining = unexplained.reduce((sum, { units }) => sum + units, 0);
  return { kind, ...sums, remaining, unexplained };
}
