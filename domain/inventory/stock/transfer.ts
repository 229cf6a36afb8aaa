import { accept, refuse } from '#domain/aggregate/decision';
import type { CommandOf } from '#domain/inventory/stock/commands';
import type { StockDecision } from '#domain/inventory/stock/decision';
import { movementFacts } from '#domain/inventory/stock/movements';
import type { Stock } from '#domain/inventory/stock/state';
import type { Movement } from '#domain/inventory/stock/values';

/** Moves units between fulfillment centers. Units that left one and have not come to another are in transit. */
export function transfer(
  { quantity, disposition, from, into, referenceId, source }: CommandOf<'TransferUnits'>,
  stock: Stock,
): StockDecision {
  if (from === into) return refuse({ reason: 'no-fulfillment-center' });
  const row = (fulfillmentCenter: string, units: number): Movement => ({
    eventType: 'WhseTransfers',
    quantity: units,
    disposition,
    fulfillmentCenter,
    ...(referenceId !== undefined && { referenceId }),
  });
  const rows = [
    ...(from === undefined ? [] : [row(from, -quantity)]),
    ...(into === undefined ? [] : [row(into, quantity)]),
  ];
  return accept(...movementFacts(rows, stock, source));
}
