import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEventStoreDB } from '#infra/stores/eventstoredb/eventStoreDb';
import { batchesOf, eventsOf, idsOf, logOf, newEvents } from '#test/contracts/storePromise';
import { FakeEventStoreDb } from '#test/fakes/eventStoreDb/fakeEventStoreDb';
import { imitated } from '#test/infra/stores/eventstoredb/imitated';
import { serverFaults } from '#test/infra/stores/eventstoredb/serverFaults';

let server: FakeEventStoreDb;
beforeAll(async () => {
  server = await FakeEventStoreDb.start();
});
afterAll(() => server.kill());

serverFaults('EventStoreDB (imitated)', () => server.connectionString);

describe('EventStoreDB (imitated), as told', () => {
  it('says how far it has come in a log of others, by positions that are no event has', async () => {
    await using at = await imitated({});
    await at.store.append('other-1', newEvents(5_000), 'no-stream');
    const events = newEvents(1);
    await at.store.append('shipment-1', events, 'no-stream');
    const between = (await batchesOf(at.store, ['shipment'])).slice(0, -1);
    expect(between.length).toBeGreaterThan(1);
    for (const { events: none, reached } of between) {
      expect(none).toEqual([]);
      expect(reached).toMatch(/\/0$/);
      expect(idsOf(await logOf(at.store, ['shipment'], reached))).toEqual(idsOf(events));
    }
  });

  it('refuses, when too many wait, what comes then', async () => {
    await using at = await imitated({ inFlight: 1, waiting: 2 });
    at.node.freeze();
    const appends = [1, 2, 3].map((index) => at.store.append(`shipment-${index}`, newEvents(1), 'no-stream'));
    await expect(at.store.append('shipment-4', newEvents(1), 'no-stream')).rejects.toMatchObject({
      name: 'StoreUnavailable',
      message: expect.stringContaining('wait'),
    });
    at.node.thaw();
    await expect(Promise.all(appends)).resolves.toHaveLength(3);
  });

  it('tells at once what the user may not do', async () => {
    await using at = await imitated();
    at.node.denies = 'permission';
    const denied = { name: 'StoreUnavailable', message: expect.stringContaining('rights') };
    await expect(at.store.append('shipment-1', newEvents(1), 'no-stream')).rejects.toMatchObject(denied);
    await expect(eventsOf(at.store, 'shipment-1')).rejects.toMatchObject(denied);
  });

  it('goes to the leader that a node names', async () => {
    await using leader = await imitated();
    const follower = await FakeEventStoreDb.start(leader.node.log);
    follower.leader = { host: '127.0.0.1', port: leader.node.port };
    const store = await openEventStoreDB(follower.connectionString);
    await expect(store.append('shipment-1', newEvents(1), 'no-stream')).resolves.toMatchObject({
      revision: 0n,
    });
    expect(await eventsOf(store, 'shipment-1')).toHaveLength(1);
    await store.close();
    follower.kill();
  });

  it('waits for an election to end', async () => {
    await using at = await imitated();
    at.node.leader = 'none';
    setTimeout(() => {
      at.node.leader = 'self';
    }, 300);
    await expect(at.store.append('shipment-1', newEvents(1), 'no-stream')).resolves.toMatchObject({
      revision: 0n,
    });
  });

  it('answers what is under way before it closes, and nothing afterwards', async () => {
    await using at = await imitated();
    at.node.faultOf = () => ({ is: 'late', by: 50 });
    const append = at.store.append('shipment-1', newEvents(1), 'no-stream');
    await at.store.close();
    await expect(append).resolves.toMatchObject({ revision: 0n });
    const closed = { name: 'StoreUnavailable', message: 'the store is closed' };
    await expect(at.store.append('shipment-1', newEvents(1), 0n)).rejects.toMatchObject(closed);
    await expect(eventsOf(at.store, 'shipment-1')).rejects.toMatchObject(closed);
  });
});
