import { afterAll, beforeAll } from 'vitest';
import { openEventStoreDB } from '#infra/stores/eventstoredb/eventStoreDb';
import { eventStoreContract } from '#test/contracts/eventStore';
import { FakeEventStoreDb } from '#test/fakes/eventStoreDb/fakeEventStoreDb';

let server: FakeEventStoreDb;
beforeAll(async () => {
  server = await FakeEventStoreDb.start();
});
afterAll(() => server.kill());

eventStoreContract('EventStoreDB (imitated)', async () => {
  const store = await openEventStoreDB(server.connectionString);
  return { store, close: () => store.close() };
});
