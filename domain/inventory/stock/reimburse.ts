import { accept, refuse } from '#domain/aggregate/decision';
import type { CommandOf } from '#domain/inventory/stock/commands';
import type { StockDecision } from '#domain/inventory/stock/decision';
import type { StockEvent } from '#domain/inventory/stock/events';
import { movementFacts } from '#domain/inventory/stock/movements';
import type { Stock } from '#domain/inventory/stock/state';
import type { Movement } from '#domain/inventory/stock/values';

/** Records a reimbursement once; Amazon's id identifies it. */
export function reimburse(command: CommandOf<'RecordReimbursement'>, stock: Stock): StockDecision {
  const { type: _, sellerId: _seller, network: _network, msku: _msku, into, ...reimbursement } = command;
  const { reimbursementId, cash, inventory, source } = reimbursement;
  if (stock.reimbursements.has(reimbursementId))
    return refuse({ reason: 'already-reimbursed', reimbursementId });
  if (cash + inventory === 0) return refuse({ reason: 'no-units' });
  const movements: readonly Movement[] =
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
  return accept<StockEvent>(
    { type: 'UnitsReimbursed', ...reimbursement },
    ...movementFacts(movements, stock, source),
  );
}
