import { onTestFinished } from 'vitest';
import { openReadModels } from '#infra/stores/sqlite/readModels';
import { readModels as projections } from '#projections/readModels';
import type { EventStore } from '#services/engine/ports/eventStore';
import { Projector } from '#services/engine/projecting/projector';
import type { ReadSide } from '#services/readSide/readSide';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';
import type { StreamFact } from '#test/projections/project';
import { InMemoryEventStore } from '#test/services/inMemoryEventStore';
import { readFact, record } from '#test/services/record';

/** What queries read from, once all of these facts are in the read models; each was recorded when it happened. */
export async function queried(
  ...facts: readonly StreamFact[]
): Promise<ReadSide & { readonly appendable: EventStore }> {
  const store = new InMemoryEventStore();
  for (const { category, streamId, occurredAt, event } of facts)
    await record(store, `${category}-${streamId}`, event, { occurredAt, recordedAt: occurredAt });
  const readModels = openReadModels(temporaryDirectory());
  onTestFinished(() => readModels.close());
  await new Projector({ store, readModels, projections, readFact }).catchUp();
  return { store, appendable: store, readModels, readFact };
}
