import { describe, expect, it } from 'vitest';
import { type Instant, instantOf } from '#domain/values/instant';
import { shipmentList } from '#projections/shipmentList';
import { stockDays } from '#projections/stockDays';
import { envelopeText } from '#services/engine/log/envelopeField';
import type { EventStore, StoredEvent } from '#services/engine/ports/eventStore';
import { viewAt } from '#services/engine/projecting/readModelsAt';
import { InMemoryEventStore } from '#test/services/inMemoryEventStore';
import { moved, opened } from '#test/services/inventory/networkStock';
import { livingIn } from '#test/services/manyLives';
import { readFact } from '#test/services/projectorOf';
import { record } from '#test/services/record';

async function logOf(events: number): Promise<InMemoryEventStore> {
  const { store, liveOn } = livingIn(new InMemoryEventStore(), 20260131);
  await liveOn(events);
  return store;
}

async function copyOf(events: readonly StoredEvent[]): Promise<InMemoryEventStore> {
  const store = new InMemoryEventStore();
  const revisions = new Map<string, bigint>();
  for (const event of events) {
    const { revision } = await store.append(
      event.stream,
      [event],
      revisions.get(event.stream) ?? 'no-stream',
    );
    revisions.set(event.stream, revision);
  }
  return store;
}

const recordedAt = ({ metadata }: StoredEvent): Instant => envelopeText(metadata, 'recordedAt');
const occurredAt = ({ metadata }: StoredEvent): Instant => envelopeText(metadata, 'occurredAt');
const now = (store: EventStore) => viewAt(store, stockDays, readFact, {});

describe('a read model', () => {
  it('as known at a time is that of the log up to it, this millisecond included', async () => {
    const store = await logOf(1_000);
    const middle = store.log[500];
    if (middle === undefined) throw new Error('1000 were appended');
    const asKnownAt = recordedAt(middle);
    const known = store.log.filter((event) => recordedAt(event) <= asKnownAt);
    expect(await viewAt(store, stockDays, readFact, { asKnownAt })).toEqual(await now(await copyOf(known)));
    const justBefore = instantOf(Date.parse(asKnownAt) - 1);
    const earlier = await viewAt(store, shipmentList, readFact, { asKnownAt: justBefore });
    expect(earlier).not.toEqual(await viewAt(store, shipmentList, readFact, { asKnownAt }));
  });

  it('as known at a time reads no further than that', async () => {
    const store = await logOf(1_000);
    let batches = 0;
    const counting: Pick<EventStore, 'readAll'> = {
      async *readAll(options) {
        for await (const batch of store.readAll(options)) {
          batches += 1;
          yield batch;
        }
      },
    };
    const first = store.log[0];
    if (first === undefined) throw new Error('1000 were appended');
    await viewAt(counting, shipmentList, readFact, { asKnownAt: recordedAt(first) });
    expect(batches).toBe(1);
  });

  it('as of a time leaves out what happened later, and takes in what was told late', async () => {
    const store = await logOf(1_000);
    const middle = store.log[500];
    if (middle === undefined) throw new Error('1000 were appended');
    const asOf = recordedAt(middle);
    const happened = store.log.filter((event) => occurredAt(event) <= asOf);
    expect(happened.some((event) => recordedAt(event) > asOf)).toBe(true);
    const expected = new Map<string, unknown>();
    for (const [key, row] of await viewAt(await copyOf(happened), shipmentList, readFact, {}))
      expected.set(key, row);
    expect(await viewAt(store, shipmentList, readFact, { asOf })).toEqual(expected);
  });

  it('can be asked for both at once', async () => {
    const store = await logOf(1_000);
    const at = recordedAt(store.log[500] ?? ({} as StoredEvent));
    const both = await viewAt(store, shipmentList, readFact, { asOf: at, asKnownAt: at });
    const known = await copyOf(store.log.filter((event) => recordedAt(event) <= at));
    expect(both).toEqual(await viewAt(known, shipmentList, readFact, { asOf: at }));
  });

  it('as of a day has what is told of it late, though its stream was opened later', async () => {
    const store = new InMemoryEventStore();
    for (const { category, streamId, occurredAt, event } of [
      opened('US'),
      moved('2024-01-05T20:00:00Z', 10),
      moved('2024-03-05T20:00:00Z', 7),
    ])
      await record(store, `${category}-${streamId}`, event, {
        occurredAt: event.type === 'StockOpened' ? instantOf(Date.parse('2024-03-05T20:00:00Z')) : occurredAt,
      });
    const asOf = instantOf(Date.parse('2024-02-01T00:00:00Z'));
    const rows = [...(await viewAt(store, stockDays, readFact, { asOf })).values()];
    const units = rows.flatMap(({ stock }) => Object.values(stock?.moved ?? {}).flatMap(Object.values));
    expect(units).toEqual([10]);
  });
});
