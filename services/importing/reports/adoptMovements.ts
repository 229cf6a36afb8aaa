import type { AmazonLedgerRow } from '#domain/inventory/amazonLedger/values';
import type { Movement } from '#domain/inventory/stock/values';
import { startOfDay } from '#domain/values/calendar';
import { defined } from '#domain/values/defined';
import { timeZoneOf } from '#domain/values/network';
import { type NetworkCommandHandler, stockAggregate } from '#services/aggregates';
import type { Cause } from '#services/engine/handling/cause';
import { rowNames } from '#services/inventory/amazonLedger/ledgerIdentity';
import type { StagedDay } from '#services/ports/reportStaging';
import { stockId } from '#services/streamIds';

/** Which rows of Amazon's ledger become our own facts: receipts are told by the shipments followed here. */
export const adoptions = ['movements', 'all', 'nothing'] as const;
export type MovementAdoption = (typeof adoptions)[number];

/** The most movements that one command takes. */
const mostMovements = 5000;

/**
 * The movements of a day become facts of the stock, each row once: it bears the name of its row, so that a re-issue adds
 * what is new. A row that a re-issue no longer has stays a fact, and shows in the reconciliation.
 */
export async function adoptMovements(
  commands: NetworkCommandHandler,
  { network, msku, day, rows }: StagedDay<AmazonLedgerRow>,
  adopt: MovementAdoption,
  source: string,
  cause: Cause,
): Promise<number> {
  const names = rowNames(day, rows);
  const movements = rows.flatMap((row, index): readonly Movement[] => {
    const ledgerRow = names[index];
    if (adopt === 'nothing' || ledgerRow === undefined) return [];
    if (row.quantity === 0 || (adopt === 'movements' && row.eventType === 'Receipts')) return [];
    const { eventType, quantity, disposition, fulfillmentCenter, referenceId, reason, country, store } = row;
    const optionalFields = defined({ referenceId, reason, country, store });
    return [{ eventType, quantity, disposition, fulfillmentCenter, ...optionalFields, ledgerRow }];
  });
  const { sellerId } = cause;
  let moved = 0;
  for (let first = 0; first < movements.length; first += mostMovements) {
    const some = movements.slice(first, first + mostMovements);
    const command = { type: 'RecordMovements', sellerId, network, msku, source, movements: some } as const;
    const handled = await commands.handle(stockAggregate, stockId(sellerId, network, msku), command, {
      ...cause,
      commandId: `${cause.commandId} RecordMovements ${day}${first === 0 ? '' : ` from ${first}`}`,
      correlationId: cause.correlationId ?? cause.commandId,
      occurredAt: startOfDay(day, timeZoneOf(network)),
    });
    if (!handled.accepted)
      throw new Error(`movements of ${msku} on ${day}: ${JSON.stringify(handled.refusal)}`);
    moved += handled.events.filter(({ event }) => event.type === 'UnitsMoved').length;
  }
  return moved;
}
