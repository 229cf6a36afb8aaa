import { accept, refuse } from '#domain/decision';
import type { StockAsked } from '#domain/stock/commands';
import type { StockEvent } from '#domain/stock/events';
import { moved } from '#domain/stock/movements';
import type { StockDecision } from '#domain/stock/possible';
import type { Stock } from '#domain/stock/state';
import type { Movement } from '#domain/stock/values';

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
