import { expect } from 'vitest';
import { eventsOf, idsOf, newEvent, newEvents, type Promises } from '#test/contracts/storePromise';

export function appendPromises(promise: Promises): void {
  promise('gives back what was appended, as it was, in order', async (store, category) => {
    const stream = `${category}-1`;
    const events = newEvents(3);
    await store.append(stream, events, 'no-stream');
    const stored = await eventsOf(store, stream);
    expect(stored).toEqual(
      events.map((event, index) => ({
        ...event,
        stream,
        revision: BigInt(index),
        position: stored[index]?.position,
      })),
    );
  });

  promise('answers with the revision and the position of the last event', async (store, category) => {
    const stream = `${category}-1`;
    const answer = await store.append(stream, newEvents(3), 'no-stream');
    const last = (await eventsOf(store, stream)).at(-1);
    expect(answer).toEqual({ revision: 2n, position: last?.position });
  });

  promise('counts the revisions of each stream from 0', async (store, category) => {
    expect((await store.append(`${category}-1`, newEvents(2), 'no-stream')).revision).toBe(1n);
    expect((await store.append(`${category}-2`, newEvents(1), 'no-stream')).revision).toBe(0n);
    expect((await store.append(`${category}-1`, newEvents(1), 1n)).revision).toBe(2n);
  });

  promise('refuses to begin a stream that exists, and says where it is', async (store, category) => {
    const stream = `${category}-1`;
    await store.append(stream, newEvents(2), 'no-stream');
    await expect(store.append(stream, newEvents(1), 'no-stream')).rejects.toMatchObject({
      name: 'WrongRevision',
      stream,
      expected: 'no-stream',
      actual: 1n,
    });
  });

  promise('refuses a revision that is past, and says where the stream is', async (store, category) => {
    const stream = `${category}-1`;
    await store.append(stream, newEvents(3), 'no-stream');
    await expect(store.append(stream, newEvents(1), 0n)).rejects.toMatchObject({
      name: 'WrongRevision',
      expected: 0n,
      actual: 2n,
    });
  });

  promise('refuses a revision that is not there yet', async (store, category) => {
    const stream = `${category}-1`;
    await store.append(stream, newEvents(1), 'no-stream');
    await expect(store.append(stream, newEvents(1), 1n)).rejects.toMatchObject({
      name: 'WrongRevision',
      actual: 0n,
    });
  });

  promise(
    'refuses any revision of a stream that does not exist, which it then still does not',
    async (store, category) => {
      const stream = `${category}-1`;
      await expect(store.append(stream, newEvents(1), 0n)).rejects.toMatchObject({
        name: 'WrongRevision',
        actual: 'no-stream',
      });
      expect(await eventsOf(store, stream)).toEqual([]);
      await expect(store.append(stream, newEvents(1), 'no-stream')).resolves.toMatchObject({ revision: 0n });
    },
  );

  promise('writes none of the events that it refuses', async (store, category) => {
    const stream = `${category}-1`;
    const first = newEvents(1);
    await store.append(stream, first, 'no-stream');
    await expect(store.append(stream, newEvents(3), 'no-stream')).rejects.toThrow('is at 0');
    expect(idsOf(await eventsOf(store, stream))).toEqual(idsOf(first));
  });

  promise('rejects an append of no events, and begins no stream', async (store, category) => {
    const stream = `${category}-1`;
    await expect(store.append(stream, [], 'no-stream')).rejects.toThrow(RangeError);
    expect(await eventsOf(store, stream)).toEqual([]);
  });

  promise('keeps every character', async (store, category) => {
    const said = ['日本語', 'Ünïcödé', '👩‍🚀', 'e\u0301', '\u0000', '\u2028', '"\\\n', '<&>'];
    const stream = `${category}-日本-👩‍🚀`;
    await store.append(stream, said.map(newEvent), 'no-stream');
    const stored = await eventsOf(store, stream);
    expect(stored.map(({ data }) => JSON.parse(data).says)).toEqual(said);
    expect(stored[0]?.stream).toBe(stream);
  });

  promise('keeps the data as the text it was given', async (store, category) => {
    const data = '{ "b":1.0, "a" : 1e2 }';
    await store.append(`${category}-1`, [{ ...newEvent(), data, metadata: data }], 'no-stream');
    expect(await eventsOf(store, `${category}-1`)).toMatchObject([{ data, metadata: data }]);
  });

  promise('keeps an event of half a megabyte', async (store, category) => {
    const large = newEvent('x'.repeat(500_000));
    await store.append(`${category}-1`, [large], 'no-stream');
    expect(await eventsOf(store, `${category}-1`)).toMatchObject([large]);
  });

  promise('keeps the order of a thousand events of one append', async (store, category) => {
    const events = newEvents(1000);
    await store.append(`${category}-1`, events, 'no-stream');
    expect(idsOf(await eventsOf(store, `${category}-1`))).toEqual(idsOf(events));
  });
}
