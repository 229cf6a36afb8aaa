import { accept } from '#domain/aggregate/decision';
import type { CommandOf } from '#domain/inventory/stock/commands';
import type { StockDecision } from '#domain/inventory/stock/decision';
import type { StockEvent } from '#domain/inventory/stock/events';
import { pairAdjustments } from '#domain/inventory/stock/pairAdjustments';
import { reasonRule } from '#domain/inventory/stock/reasonCodes';
import { isRecorded, reservationKey, type Stock } from '#domain/inventory/stock/state';
import type { Movement, ReservedFor, StockFlag } from '#domain/inventory/stock/values';

export const recordMovements = (
  { movements, source }: CommandOf<'RecordMovements'>,
  stock: Stock,
): StockDecision => accept(...movementFacts(movements, stock, source));

/**
 * Turns movements into facts, in their order. None is refused, even if a level falls below 0: they have happened.
 *
 * Units that leave for an order or a transfer first release the units held for it. A row of Amazon's ledger that was
 * recorded before is left out, but still pairs with other rows.
 */
export function movementFacts(
  movements: readonly Movement[],
  stock: Stock,
  source: string,
): readonly StockEvent[] {
  const pairedRows = pairAdjustments(movements);
  const rowsInPairs = new Set([...pairedRows.keys(), ...pairedRows.values()]);
  const heldUnits = new Map(stock.reserved);
  return movements.flatMap((movement, at): readonly StockEvent[] => {
    if (movement.quantity === 0 || isRecorded(stock, movement)) return [];
    const firstRow = pairedRows.get(at);
    const follows = firstRow === undefined ? undefined : movements[firstRow]?.reason;
    return [
      ...releaseHolds(movement, heldUnits, source),
      {
        type: 'UnitsMoved',
        ...movement,
        ...(follows !== undefined && { follows }),
        source,
        flags: movementFlags(movement, rowsInPairs.has(at)),
      },
    ];
  });
}

function releaseHolds(
  { eventType, quantity, referenceId, fulfillmentCenter }: Movement,
  heldUnits: Map<string, number>,
  source: string,
): readonly StockEvent[] {
  const reservedFor = holdKinds[eventType];
  if (reservedFor === undefined || referenceId === undefined) return [];
  let unitsToRelease = -quantity;
  return [{ fulfillmentCenter }, {}].flatMap((place): readonly StockEvent[] => {
    const hold = { reservedFor, referenceId, ...place };
    const key = reservationKey(hold);
    const unitsHeld = heldUnits.get(key) ?? 0;
    const units = Math.min(unitsHeld, unitsToRelease);
    if (units <= 0) return [];
    heldUnits.set(key, unitsHeld - units);
    unitsToRelease -= units;
    return [{ type: 'ReservationReleased', ...hold, quantity: units, source, flags: [] }];
  });
}

const holdKinds: { readonly [Type in Movement['eventType']]?: ReservedFor } = {
  Shipments: 'CUSTOMER_ORDER',
  WhseTransfers: 'TRANSFER',
};

const expectedSign: { readonly [Type in Movement['eventType']]?: '+' | '-' } = {
  Receipts: '+',
  Shipments: '-',
  CustomerReturns: '+',
  VendorReturns: '-',
};

function movementFlags({ eventType, quantity, reason }: Movement, isPaired: boolean): readonly StockFlag[] {
  const flags: StockFlag[] = [];
  const rule = reasonRule(reason);
  const sign = eventType === 'Adjustments' ? rule?.sign : expectedSign[eventType];
  if (sign !== undefined && sign !== (quantity < 0 ? '-' : '+')) flags.push('unexpected-sign');
  if (eventType !== 'Adjustments') return flags;
  if (rule === undefined) flags.push('unknown-reason');
  const needsOther = rule?.followedBy !== undefined || reason === 'P' || reason === '3';
  if (needsOther && !isPaired) flags.push('unpaired-adjustment');
  return flags;
}
