import { type DaySums, upTo } from '#domain/daySums';
import { type MovedUnits, sumOf } from '#domain/inventory/stockSums';
import { type AdjustmentGroup, reasonRule } from '#domain/stock/reasonCodes';

/** Units that are not explained, of the day on which they went. */
export interface Unexplained {
  readonly day: string;
  readonly units: number;
}

/** What became of lost or damaged units: those that went first are explained first. */
export interface Loss {
  readonly kind: 'lost' | 'damaged';
  readonly units: number;
  readonly found: number;
  readonly reimbursed: number;
  readonly remaining: number;
  /** What `remaining` is made of, the oldest first. */
  readonly unexplained: readonly Unexplained[];
}

/** What is told of lost and damaged units beside their movements: all in units. */
export interface MadeGood {
  readonly lost: DaySums;
  readonly damaged: DaySums;
  /** Units found of shipments, which explain what those lacked. */
  readonly foundOfShipments: DaySums;
}

/**
 * Units of a SKU that a fulfillment center lost or damaged, up to and including a day, and what explains them.
 *
 * Found units explain lost ones; nothing but a reimbursement explains damage, since a unit that is found to be whole
 * changes its disposition back, which no code tells from any other change.
 */
export function lossesOf(moved: readonly MovedUnits[], madeGood: MadeGood, day?: string): readonly Loss[] {
  const found = upTo(adjusted(moved, 'found'), day) - upTo(madeGood.foundOfShipments, day);
  return [
    reconciled('lost', adjusted(moved, 'lost'), found, upTo(madeGood.lost, day), day),
    reconciled('damaged', adjusted(moved, 'damaged'), 0, upTo(madeGood.damaged, day), day),
  ].filter(({ units }) => units > 0);
}

const adjusted = (moved: readonly MovedUnits[], group: AdjustmentGroup): DaySums =>
  sumOf(moved, ({ eventType, reason }) => eventType === 'Adjustments' && reasonRule(reason)?.group === group);

function reconciled(
  kind: Loss['kind'],
  gone: DaySums,
  found: number,
  reimbursed: number,
  day: string | undefined,
): Loss {
  const unexplained: Unexplained[] = [];
  let explained = found + reimbursed;
  let units = 0;
  for (const on of Object.keys(gone).sort()) {
    if (day !== undefined && on > day) break;
    const here = -(gone[on] ?? 0);
    units += here;
    const left = Math.max(0, here - explained);
    explained = Math.max(0, explained - here);
    if (left > 0) unexplained.push({ day: on, units: left });
  }
  const remaining = unexplained.reduce((sum, each) => sum + each.units, 0);
  return { kind, units, found, reimbursed, remaining, unexplained };
}
