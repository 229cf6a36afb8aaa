import type { LadingEvent } from '#projections/ladingEvent';
import type { Recorded } from '#projections/projection';
import { recordedOf } from '#services/engine/log/recorded';
import type { ReadSide } from '#services/readSide/readSide';

/** Every fact that moves units, and what Amazon's ledger says of them, in the order of the log. */
export async function* stockFacts({
  store,
  readFact,
}: Pick<ReadSide, 'store' | 'readFact'>): AsyncIterable<Recorded<LadingEvent>> {
  for await (const { events } of store.readAll({ categories: ['shipment', 'stock', 'ledger'] }))
    for (const stored of events) yield recordedOf(stored, readFact);
}
