import { accept, refuse } from '#domain/aggregate/decision';
import type { StockAsked } from '#domain/inventory/stock/commands';
import type { StockEvent } from '#domain/inventory/stock/events';
import { moved } from '#domain/inventory/stock/movements';
import type { StockDecision } from '#domain/inventory/stock/possible';
import type { Stock } from '#domain/inventory/stock/state';
import type { Movement } from '#domain/inventory/stock/values';

/** A reimbursement is told once; Amazon's id says which. */
export function reimburse(command: StockAsked<'RecordReimbursement'>, stock: Stock): StockDecision {
  const { type: _, sellerId: _seller, network: _network, msku: _msku, into, ...reimbursement } = command;
  const { reimbursementId, cash, inventory, source } = reimbursement;
  if (stock.reimbursements.has(reimbursementId))
    return refuse({ reason: 'already-reimbursed', reimbursementId });
  if (cash + inventory === 0) return refuse({ reason: 'no-units' });
  const given: readonly Movement[] =
    into === undefined
      ? []
      : [
          {
            eventType: 'Adjustments',
            reason: 'N',
            quantity: inventory,
            referenceId: reimbursementId,
            ...into,
          },
        ];
  return accept<StockEvent>({ type: 'UnitsReimbursed', ...reimbursement }, ...moved(given, stock, source));
}
