import { expect } from 'vitest';
import { batchesOf, eventsOf, idsOf, logOf, newEvents, type Promises } from '#test/contracts/storePromise';

export function readPromises(promise: Promises): void {
  promise('reads nothing of a stream that does not exist', async (store, category) => {
    expect(await eventsOf(store, `${category}-1`)).toEqual([]);
  });

  promise('reads a stream from a revision on, and nothing from beyond its end', async (store, category) => {
    const events = newEvents(5);
    await store.append(`${category}-1`, events, 'no-stream');
    expect(idsOf(await eventsOf(store, `${category}-1`, 3n))).toEqual(idsOf(events.slice(3)));
    expect(await eventsOf(store, `${category}-1`, 5n)).toEqual([]);
  });

  promise('reads the log in the order of the appends', async (store, category) => {
    const [a, b, c] = [newEvents(2), newEvents(1), newEvents(2)];
    await store.append(`${category}-1`, a, 'no-stream');
    await store.append(`${category}-2`, b, 'no-stream');
    await store.append(`${category}-1`, c, 1n);
    expect(idsOf(await logOf(store, [category]))).toEqual(idsOf([...a, ...b, ...c]));
  });

  promise('reads the same events from the log as from their stream', async (store, category) => {
    await store.append(`${category}-1`, newEvents(3), 'no-stream');
    expect(await logOf(store, [category])).toEqual(await eventsOf(store, `${category}-1`));
  });

  promise('reads on after any event, also inside one append', async (store, category) => {
    await store.append(`${category}-1`, newEvents(3), 'no-stream');
    await store.append(`${category}-2`, newEvents(2), 'no-stream');
    const log = await logOf(store, [category]);
    for (const [index, { position }] of log.entries()) {
      expect(await logOf(store, [category], position)).toEqual(log.slice(index + 1));
    }
  });

  promise('reads every category when it is asked for none', async (store, category) => {
    const { position } = await store.append(`${category}a-1`, newEvents(1), 'no-stream');
    const events = newEvents(2);
    await store.append(`${category}b-1`, events, 'no-stream');
    const log = await Array.fromAsync(store.readAll({ after: position }));
    expect(idsOf(log.flatMap((batch) => batch.events))).toEqual(expect.arrayContaining(idsOf(events)));
  });

  promise(
    'reads only the categories asked for, by what stands before the first dash',
    async (store, category) => {
      const streams = ['a-1', 'ab-1', 'a-b-1', 'b-a-1', 'c-1'].map((name) => category + name);
      for (const stream of streams) await store.append(stream, newEvents(1), 'no-stream');
      const streamsOf = async (...categories: string[]) =>
        (await logOf(store, categories)).map(({ stream }) => stream.slice(category.length));
      expect(await streamsOf(`${category}a`)).toEqual(['a-1', 'a-b-1']);
      expect(await streamsOf(`${category}a`, `${category}c`)).toEqual(['a-1', 'a-b-1', 'c-1']);
      expect(await streamsOf(category)).toEqual([]);
    },
  );

  promise('says how far it has come, also where it has nothing to give', async (store, category) => {
    await store.append(`${category}a-1`, newEvents(1), 'no-stream');
    await store.append(`${category}b-1`, newEvents(3000), 'no-stream');
    const reached = (await batchesOf(store, [`${category}a`])).at(-1)?.reached;
    expect(await logOf(store, [`${category}b`], reached)).toEqual([]);
    const later = newEvents(1);
    await store.append(`${category}a-1`, later, 0n);
    expect(idsOf(await logOf(store, [`${category}a`], reached))).toEqual(idsOf(later));
  });

  promise('reads a long log in batches, and on from any of them', async (store, category) => {
    const events = newEvents(3000);
    await store.append(`${category}-1`, events, 'no-stream');
    const batches = await batchesOf(store, [category]);
    expect(idsOf(batches.flatMap((batch) => batch.events))).toEqual(idsOf(events));
    let read = 0;
    for (const batch of batches) {
      read += batch.events.length;
      expect(idsOf(await logOf(store, [category], batch.reached))).toEqual(idsOf(events.slice(read)));
    }
  });

  promise('can be left half read', async (store, category) => {
    await store.append(`${category}-1`, newEvents(3000), 'no-stream');
    for await (const { revision } of store.read(`${category}-1`)) if (revision === 1500n) break;
    for await (const { events } of store.readAll({ categories: [category] })) if (events.length > 0) break;
    await expect(store.append(`${category}-1`, newEvents(1), 2999n)).resolves.toMatchObject({
      revision: 3000n,
    });
  });
}
