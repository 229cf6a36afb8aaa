import { type EventStoreDB, openEventStoreDB } from '#infra/stores/eventstoredb/eventStoreDb';
import type { EventStoreDBOptions } from '#infra/stores/eventstoredb/options';
import { FakeEventStoreDb } from '#test/fakes/eventStoreDb/fakeEventStoreDb';

export interface Imitated extends AsyncDisposable {
  readonly node: FakeEventStoreDb;
  readonly store: EventStoreDB;
}

/** In tests a server that says nothing for a quarter of a second is away. */
export const impatient: EventStoreDBOptions = { timeout: 250, patience: 60_000 };

export async function imitated(options: EventStoreDBOptions = impatient): Promise<Imitated> {
  const node = await FakeEventStoreDb.start();
  const store = await openEventStoreDB(node.connectionString, options);
  return {
    node,
    store,
    async [Symbol.asyncDispose]() {
      node.thaw();
      await store.close();
      node.kill();
    },
  };
}
