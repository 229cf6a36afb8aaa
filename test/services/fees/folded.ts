import { readModels } from '#projections/readModels';
import { readModelsAt } from '#services/engine/projecting/readModelsAt';
import type { ReadSide } from '#services/readSide/readSide';
import type { StreamFact } from '#test/projections/project';
import { InMemoryEventStore } from '#test/services/inMemoryEventStore';
import { readFact, record } from '#test/services/record';

/** What queries read from, folded from these facts in memory; each was recorded when it happened. */
export async function folded(...facts: readonly StreamFact[]): Promise<ReadSide> {
  const store = new InMemoryEventStore();
  for (const { category, streamId, occurredAt, event } of facts)
    await record(store, `${category}-${streamId}`, event, { occurredAt, recordedAt: occurredAt });
  return { store, readFact, readModels: await readModelsAt(store, readModels, readFact, {}) };
}
