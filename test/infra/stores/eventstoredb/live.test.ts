import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { openEventStoreDB } from '#infra/stores/eventstoredb/eventStoreDb';
import { eventStoreContract } from '#test/contracts/eventStore';
import { serverFaults } from '#test/infra/stores/eventstoredb/serverFaults';

const { EVENTSTORE_URL: url } = process.env;

if (url) {
  const prefix = `lading${randomUUID()}-`;
  eventStoreContract('EventStoreDB', async () => {
    const store = await openEventStoreDB(url, { prefix });
    return { store, close: () => store.close() };
  });
  serverFaults('EventStoreDB', () => url);

  it('finds the server well', async () => {
    const store = await openEventStoreDB(url);
    expect(await store.check()).toMatchObject({ well: true });
    await store.close();
  });
} else {
  it.skip('EventStoreDB itself keeps the contract and survives the faults; set EVENTSTORE_URL', () => {});
}
