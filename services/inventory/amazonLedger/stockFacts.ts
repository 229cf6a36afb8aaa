import type { LadingEvent } from '#projections/ladingEvent';
import type { RecordedFact } from '#projections/projection';
import { readRecordedFact } from '#services/engine/log/recordedFact';
import type { ReadSide } from '#services/readSide/readSide';

/** Every fact that moves units, and what Amazon's ledger says of them, in the order of the log. */
export async function* stockFacts({
  store,
  readFact,
}: Pick<ReadSide, 'store' | 'readFact'>): AsyncIterable<RecordedFact<LadingEvent>> {
  for await (const { events } of store.readAll({ categories: ['shipment', 'stock', 'ledger'] }))
    for (const stored of events) yield readRecordedFact(stored, readFact);
}
