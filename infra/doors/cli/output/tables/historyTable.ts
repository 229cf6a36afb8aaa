import { minutes, plus } from '#domain/values/instant';
import { type Table, table } from '#infra/doors/cli/output/table';
import { shipmentStatus } from '#infra/doors/cli/steps/subjects';
import { gist } from '#infra/words/gist';
import type { AuditedFact } from '#services/audit/auditedFact';
import type { HistoryEntry } from '#services/audit/history';

/** A row for each event: when, who, what it did, and what an auditor should check. */
export const historyTable = (entries: readonly HistoryEntry[]): Table =>
  table(entries, [
    { head: 'event', of: ({ name }) => shortName(name) },
    { head: 'happened (UTC)', of: ({ occurredAt }) => occurredAt },
    { head: 'what', of: ({ fact }) => fact.type },
    {
      head: 'status after',
      of: ({ status }) => statusText(status),
    },
    { head: 'by', of: ({ actor }) => actor },
    { head: 'details', of: ({ fact }) => gist(fact) },
    { head: 'notes', of: (entry) => [...doubts(entry), ...causeOf(entry)].join('; ') },
  ]);

function statusText(status: HistoryEntry['status']): string {
  switch (status.of) {
    case 'plan':
      return status.step;
    case 'shipment':
      return shipmentStatus(status);
    case 'stock':
    case 'ledger':
    case 'sku':
    case 'account':
    case 'charge':
    case 'dispute':
    case 'awd':
      return status.status;
  }
}

const causeOf = ({ causedBy }: HistoryEntry): readonly string[] =>
  causedBy === undefined ? [] : [`because of ${shortName(causedBy)}`];

/** The name that `lading why` accepts: a prefix of the stream id, and the revision. */
const shortName = (name: string): string => name.replace(/^[a-z]+-(.{8})[^@]*/, '$1');

/** What an auditor should check about an event. */
export function doubts({ flags, occurredAt, recordedAt, fromTheFuture }: AuditedFact): readonly string[] {
  const late = recordedAt > plus(occurredAt, minutes(1));
  return [
    ...flags,
    ...(late ? [`recorded ${recordedAt}`] : []),
    ...(fromTheFuture ? ['said to happen after it was recorded: check the clocks'] : []),
  ];
}
