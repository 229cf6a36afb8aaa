import { openEventStoreDB } from '#infra/stores/eventstoredb/eventStoreDb';
import { eventsOf, newEvents } from '#test/contracts/storePromise';

/** Does everything that keeps a connection busy, and says goodbye. */
const store = await openEventStoreDB(process.argv[2] ?? '');
const { position } = await store.append('shipment-1', newEvents(1), 'no-stream');
await eventsOf(store, 'shipment-1');
const waiting = store.waitForMore(position, new AbortController().signal);
await store.close();
await waiting;
