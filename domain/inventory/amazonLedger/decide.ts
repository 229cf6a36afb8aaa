import { accept, type Decision, refuse } from '#domain/aggregate/decision';
import type { LedgerCommand, LedgerRefusal } from '#domain/inventory/amazonLedger/commands';
import type { LedgerEvent } from '#domain/inventory/amazonLedger/events';
import { dayKey, type LedgerState } from '#domain/inventory/amazonLedger/state';

/**
 * A day with the same rows records nothing, one with others replaces it. One with fewer is refused unless that is meant:
 * Amazon re-issues days cut short (281 rows, then 176 of the same day).
 */
export function decide(command: LedgerCommand, state: LedgerState): Decision<LedgerEvent, LedgerRefusal> {
  const { sellerId, network, msku, day, digest, rows, mayShrink } = command;
  const { of } = state;
  if (of !== undefined && (of.sellerId !== sellerId || of.network !== network || of.msku !== msku))
    return refuse({ reason: 'other-ledger', ...of });

  const event = reported(command);
  const known = state.days.get(dayKey(event.type, day));
  if (known?.digest === digest) return accept();
  const now = rows.length;
  if (known !== undefined && now < known.rowCount && !mayShrink)
    return refuse({ reason: 'fewer-rows-than-before', msku, day, before: known.rowCount, now });
  return accept(event);
}

function reported({ mayShrink: _, ...command }: LedgerCommand): LedgerEvent {
  const rowCount = command.rows.length;
  switch (command.type) {
    case 'ReportLedgerDay':
      return { ...command, type: 'LedgerDayReported', rowCount };
    case 'ReportLedgerBalances':
      return { ...command, type: 'LedgerBalancesReported', rowCount };
  }
}
