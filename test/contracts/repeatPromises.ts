import { expect } from 'vitest';
import { eventsOf, idsOf, newEvent, newEvents, type Promises } from '#test/contracts/storePromise';

export function repeatPromises(promise: Promises): void {
  promise(
    'takes the same events twice, answers as at first, and keeps them once',
    async (store, category) => {
      const stream = `${category}-1`;
      const events = newEvents(2);
      const first = await store.append(stream, events, 'no-stream');
      expect(await store.append(stream, events, 'no-stream')).toEqual(first);
      expect(idsOf(await eventsOf(store, stream))).toEqual(idsOf(events));
    },
  );

  promise('answers as at first even after later events', async (store, category) => {
    const stream = `${category}-1`;
    await store.append(stream, newEvents(1), 'no-stream');
    const events = newEvents(2);
    const first = await store.append(stream, events, 0n);
    await store.append(stream, newEvents(2), 2n);
    expect(await store.append(stream, events, 0n)).toEqual(first);
    expect(await eventsOf(store, stream)).toHaveLength(5);
  });

  promise('refuses events of which only the first is known', async (store, category) => {
    const stream = `${category}-1`;
    const known = newEvent();
    await store.append(stream, [known], 'no-stream');
    await expect(store.append(stream, [known, newEvent()], 'no-stream')).rejects.toMatchObject({
      name: 'WrongRevision',
      actual: 0n,
    });
    expect(idsOf(await eventsOf(store, stream))).toEqual([known.id]);
  });

  promise('refuses events that are known at another revision', async (store, category) => {
    const stream = `${category}-1`;
    const [first = newEvent(), second = newEvent()] = newEvents(2);
    await store.append(stream, [first, second, newEvent()], 'no-stream');
    await expect(store.append(stream, [second], 'no-stream')).rejects.toMatchObject({
      name: 'WrongRevision',
    });
  });

  promise('compares ids within a stream only', async (store, category) => {
    const events = newEvents(1);
    await store.append(`${category}-1`, events, 'no-stream');
    await store.append(`${category}-2`, events, 'no-stream');
    expect(idsOf(await eventsOf(store, `${category}-2`))).toEqual(idsOf(events));
  });

  promise('takes the same events twice at once', async (store, category) => {
    const events = newEvents(2);
    const append = () => store.append(`${category}-1`, events, 'no-stream');
    const [first, ...others] = await Promise.all([append(), append(), append()]);
    expect(others).toEqual([first, first]);
    expect(await eventsOf(store, `${category}-1`)).toHaveLength(2);
  });
}
