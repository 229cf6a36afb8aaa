import { type Table, table } from '#infra/doors/cli/output/table';
import type { DoubtedRow, LedgerDifference } from '#services/inventory/amazonLedger/reconcile';

/** A row for each difference between our events and Amazon's inventory ledger, with the first of our events. */
export const differencesTable = (differences: readonly LedgerDifference[]): Table =>
  table(differences, [
    { head: 'network', of: ({ network }) => network },
    { head: 'SKU', of: ({ msku }) => msku },
    { head: 'day', of: ({ day }) => day },
    { head: 'event type', of: ({ eventType }) => eventType },
    { head: 'view', of: ({ view }) => view },
    { head: 'here', of: ({ here }) => here, right: true },
    { head: 'Amazon', of: ({ amazon }) => amazon, right: true },
    { head: 'difference', of: ({ here, amazon }) => here - amazon, right: true },
    { head: 'events', of: eventsText },
  ]);

const mostNamed = 3;

function eventsText({ events, eventCount }: LedgerDifference): string {
  const named = events.slice(0, mostNamed);
  return [...named, ...(eventCount > named.length ? [`and ${eventCount - named.length} more`] : [])].join(
    ', ',
  );
}

export const doubtsTable = (doubts: readonly DoubtedRow[]): Table =>
  table(doubts, [
    { head: 'SKU', of: ({ msku }) => msku },
    { head: 'day', of: ({ day }) => day },
    { head: 'event type', of: ({ row }) => row.eventType },
    { head: 'quantity', of: ({ row }) => row.quantity, right: true },
    { head: 'reconciled', of: ({ row }) => row.reconciledQuantity, right: true },
    { head: 'time', of: ({ row }) => row.dateAndTime },
    { head: 'doubt', of: ({ doubts: found }) => found.join(', ') },
    { head: 'event', of: ({ event }) => event },
  ]);
