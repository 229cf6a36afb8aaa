import { randomUUID } from 'node:crypto';
import { EventStoreDBClient } from '@eventstore/db-client';
import { measuredServer } from '#bench/eventStoreDbServer';
import {
  adapterAppends,
  adapterReads,
  classicAppends,
  clientAppends,
  clientReads,
  someEvents,
} from '#bench/eventStoreDbWork';
import type { Figure } from '#bench/figure';
import { median, type Rates, ratio, takeTurns } from '#bench/rounds';
import { openEventStoreDB } from '#infra/stores/eventstoredb/eventStoreDb';
import type { EventStore } from '#services/engine/ports/eventStore';

export interface EventStoreDBSizes {
  readonly rounds: number;
  /** Appends of a round, one at a time. */
  readonly single: number;
  /** Appends of a round, 64 at a time. */
  readonly together: number;
  /** How many events there are in the stream that is read. */
  readonly events: number;
}

const many = 64;

/** Appends and events read a second, by the adapter and by the client alone, in the same run on the same server. */
export async function measureEventStoreDB({
  rounds,
  single,
  together,
  events,
}: EventStoreDBSizes): Promise<readonly Figure[]> {
  const server = await measuredServer();
  const store = await openEventStoreDB(server.connectionString);
  const client = EventStoreDBClient.connectionString(server.connectionString);
  try {
    const stream = `bench-${randomUUID()}`;
    await fill(store, stream, events);
    const rates = await takeTurns(
      [
        adapterAppends(store, 1, single),
        clientAppends(client, 1, single),
        adapterAppends(store, many, together),
        clientAppends(client, many, together),
        classicAppends(client, many, single),
        adapterReads(store, stream, events),
        clientReads(client, stream, events),
      ],
      rounds,
    );
    return figuresOf(rates, server.isReal ? 'EventStoreDB' : 'imitated EventStoreDB, no disk');
  } finally {
    await Promise.all([store.close(), client.dispose()]);
    server.end();
  }
}

async function fill(store: EventStore, stream: string, events: number): Promise<void> {
  for (let length = 0; length < events; length += 500) {
    const more = someEvents(Math.min(500, events - length));
    await store.append(stream, more, length === 0 ? 'no-stream' : BigInt(length - 1));
  }
}

function figuresOf(rates: Rates, server: string): readonly Figure[] {
  const of = (name: string) => rates.get(name) ?? [];
  const beside = (what: string, name: string, other: string): Figure => {
    const share = ratio(of(name), of(other));
    return {
      what: `${server}: ${what}`,
      rate: median(of(name)),
      beside: `${share.toFixed(2)} x the client alone`,
      target: { says: '0.9 x the client alone', met: share >= 0.9 },
    };
  };
  const alone = (what: string, name: string): Figure => ({
    what: `${server}: ${what}`,
    rate: median(of(name)),
  });
  return [
    beside('one append in flight', 'adapter 1', 'client 1'),
    beside('64 appends in flight', 'adapter 64', 'client 64'),
    alone('64 appends in flight, the client alone', 'client 64'),
    alone('the same, a call for each', 'classic 64'),
    beside('events read', 'adapter reads', 'client reads'),
    alone('events read, the client alone', 'client reads'),
  ];
}
