import { describe, expect, it } from 'vitest';
import { type MigrationProgress, migrate } from '#services/engine/migrating/migrate';
import type { EventStore, StoredEvent } from '#services/engine/ports/eventStore';
import { eventsOf, newEvents } from '#test/contracts/storePromise';
import { FaultyStore } from '#test/services/faultyStore';
import { InMemoryEventStore } from '#test/services/inMemoryEventStore';
import { fillSealed } from '#test/services/sealedLog';

const logOf = async (store: EventStore): Promise<Omit<StoredEvent, 'position'>[]> =>
  (await Array.fromAsync(store.readAll()))
    .flatMap(({ events }) => events)
    .map(({ position: _, ...event }) => event);

async function filled(count: number): Promise<InMemoryEventStore> {
  const store = new InMemoryEventStore();
  await fillSealed(store, count);
  return store;
}

describe('a migration', () => {
  it('copies every event at its revision, in the order of the log', async () => {
    const from = await filled(2_500);
    const to = new InMemoryEventStore();
    expect(await migrate({ from, to })).toEqual({ found: 0, copied: 2_500, verified: 2_500 });
    expect(await logOf(to)).toEqual(await logOf(from));
  });

  it('goes on where it was interrupted, wherever that was', async () => {
    const from = await filled(300);
    const to = new InMemoryEventStore();
    const progress: MigrationProgress[] = [];
    for (let calls = 1; progress.length === 0; calls += 7) {
      let left = calls;
      const failing = new FaultyStore(to, () => (left-- > 0 ? 'none' : 'lost-after'));
      await migrate({ from, to: failing }).then(
        (done) => progress.push(done),
        () => undefined,
      );
    }
    expect(progress).toEqual([
      { found: expect.any(Number), copied: expect.any(Number), verified: expect.any(Number) },
    ]);
    expect(await logOf(to)).toEqual(await logOf(from));
  });

  it('finds everything there when it is run again, and copies what came since', async () => {
    const from = await filled(100);
    const to = new InMemoryEventStore();
    await migrate({ from, to });
    expect(await migrate({ from, to })).toEqual({ found: 100, copied: 0, verified: 0 });
    await fillSealed(from, 40, 'plan');
    expect(await migrate({ from, to })).toEqual({ found: 100, copied: 40, verified: 40 });
  });

  it.each([
    ['a stream of its own', 'foreign-1'],
    ['something else in a stream of the source', 'shipment-0'],
  ])('refuses a target that has %s, and leaves it as it is', async (_, stream) => {
    const from = await filled(20);
    const to = new InMemoryEventStore();
    await to.append(stream, newEvents(1), 'no-stream');
    const before = await logOf(to);
    await expect(migrate({ from, to })).rejects.toMatchObject({ name: 'OtherContent' });
    expect(await logOf(to)).toEqual(before);
  });

  it('refuses a target that goes on where the source ends', async () => {
    const from = await filled(20);
    const to = await filled(21);
    await expect(migrate({ from, to })).rejects.toMatchObject({ name: 'OtherContent' });
  });

  it('stops at an event that is not what was sealed', async () => {
    const from = await filled(50);
    const altered = from.log[30];
    if (altered) from.log[30] = { ...altered, data: '{"name":"Autumn"}' };
    const to = new InMemoryEventStore();
    await expect(migrate({ from, to })).rejects.toMatchObject({ name: 'CorruptStream' });
    expect((await logOf(to)).length).toBeLessThanOrEqual(30);
  });

  it('tells how far it is, and stops when it is told to', async () => {
    const from = await filled(2_500);
    const stop = new AbortController();
    const told: MigrationProgress[] = [];
    const onProgress = (progress: MigrationProgress) => {
      told.push(progress);
      stop.abort();
    };
    const to = new InMemoryEventStore();
    await expect(migrate({ from, to, onProgress, signal: stop.signal })).rejects.toThrow('aborted');
    expect(told).toHaveLength(1);
    expect(await eventsOf(to, 'shipment-0')).not.toEqual([]);
  });
});
