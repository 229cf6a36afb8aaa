import { accept, type Decision, refuse } from '#domain/aggregate/decision';
import type { AmazonLedgerCommand, AmazonLedgerRefusal } from '#domain/inventory/amazonLedger/commands';
import type { AmazonLedgerEvent } from '#domain/inventory/amazonLedger/events';
import { type AmazonLedgerState, dayKey } from '#domain/inventory/amazonLedger/state';

/**
 * A day with the same rows records nothing; a day with other rows replaces it. Fewer rows than before are refused unless the
 * command allows it: Amazon re-issues days cut short (281 rows, then 176 of the same day).
 */
export function decide(
  command: AmazonLedgerCommand,
  state: AmazonLedgerState,
): Decision<AmazonLedgerEvent, AmazonLedgerRefusal> {
  const { sellerId, network, msku, day, digest, rows, mayShrink } = command;
  const { identity } = state;
  if (
    identity !== undefined &&
    (identity.sellerId !== sellerId || identity.network !== network || identity.msku !== msku)
  )
    return refuse({ reason: 'other-ledger', ...identity });

  const event = reportEvent(command);
  const reportedDay = state.days.get(dayKey(event.type, day));
  if (reportedDay?.digest === digest) return accept();
  const rowCount = rows.length;
  if (reportedDay !== undefined && rowCount < reportedDay.rowCount && !mayShrink)
    return refuse({
      reason: 'fewer-rows-than-before',
      msku,
      day,
      before: reportedDay.rowCount,
      now: rowCount,
    });
  return accept(event);
}

function reportEvent({ mayShrink: _, ...command }: AmazonLedgerCommand): AmazonLedgerEvent {
  const rowCount = command.rows.length;
  switch (command.type) {
    case 'ReportLedgerDay':
      return { ...command, type: 'LedgerDayReported', rowCount };
    case 'ReportLedgerBalances':
      return { ...command, type: 'LedgerBalancesReported', rowCount };
  }
}
