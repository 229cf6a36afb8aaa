import { accept, refuse } from '#domain/decision';
import type { StockAsked } from '#domain/stock/commands';
import { moved } from '#domain/stock/movements';
import type { StockDecision } from '#domain/stock/possible';
import type { Stock } from '#domain/stock/state';
import type { Movement } from '#domain/stock/values';

/** What has left one fulfillment center and come to no other is in transit between them. */
export function transfer(
  { quantity, disposition, from, into, referenceId, source }: StockAsked<'TransferUnits'>,
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
  return accept(...moved(rows, stock, source));
}
