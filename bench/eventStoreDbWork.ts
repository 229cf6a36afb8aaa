import { randomUUID } from 'node:crypto';
import { type EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import type { Contestant } from '#bench/rounds';
import type { EventStore, NewEvent } from '#services/engine/ports/eventStore';

/** About what an event of Lading's holds. */
const data = { shipment: 'FBA15D8F7K2L', says: 'x'.repeat(200) };
const metadata = { actor: 'the benchmark', says: 'x'.repeat(250) };

export const someEvents = (count: number): NewEvent[] =>
  Array.from({ length: count }, () => ({
    id: randomUUID(),
    type: 'ShipmentRenamed',
    data: JSON.stringify(data),
    metadata: JSON.stringify(metadata),
  }));

/** Appends of one event, `callers` at a time, each to a stream of its own. */
const appending = (
  name: string,
  callers: number,
  count: number,
  append: (stream: string, before: number) => Promise<unknown>,
): Contestant => ({
  name: `${name} ${callers}`,
  count,
  async prepare() {
    const caller = async () => {
      const stream = `bench-${randomUUID()}`;
      for (let done = 0; done < count / callers; done += 1) await append(stream, done - 1);
    };
    return async () => {
      await Promise.all(Array.from({ length: callers }, caller));
    };
  },
});

export const adapterAppends = (store: EventStore, callers: number, count: number): Contestant =>
  appending('adapter', callers, count, (stream, before) =>
    store.append(stream, someEvents(1), before < 0 ? 'no-stream' : BigInt(before)),
  );

export const clientAppends = (client: EventStoreDBClient, callers: number, count: number): Contestant =>
  appending('client', callers, count, (stream, before) =>
    client.appendToStream(stream, jsonEvent({ type: 'ShipmentRenamed', data, metadata }), {
      expectedRevision: before < 0 ? 'no_stream' : BigInt(before),
    }),
  );

/** The client's other call, one for each append, which it makes for whoever gives credentials. */
export const classicAppends = (client: EventStoreDBClient, callers: number, count: number): Contestant =>
  appending('classic', callers, count, (stream, before) =>
    client.appendToStream(stream, jsonEvent({ type: 'ShipmentRenamed', data, metadata }), {
      expectedRevision: before < 0 ? 'no_stream' : BigInt(before),
      credentials: { username: 'admin', password: 'changeit' },
    }),
  );

export const adapterReads = (store: EventStore, stream: string, count: number): Contestant => ({
  name: 'adapter reads',
  count,
  prepare: async () => () => taken(store.read(stream), count),
});

export const clientReads = (client: EventStoreDBClient, stream: string, count: number): Contestant => ({
  name: 'client reads',
  count,
  prepare: async () => () => taken(client.readStream(stream), count),
});

async function taken(events: AsyncIterable<unknown>, count: number): Promise<void> {
  let read = 0;
  for await (const _ of events) read += 1;
  if (read !== count) throw new Error(`${read} of ${count} events were read`);
}
