import { expect } from 'vitest';
import { newEvents, type Promises } from '#test/contracts/storePromise';

const never = () => new AbortController().signal;

export function waitPromises(promise: Promises): void {
  promise('waits for nothing where there is more already', async (store, category) => {
    const { position } = await store.append(`${category}-1`, newEvents(1), 'no-stream');
    await store.append(`${category}-1`, newEvents(1), 0n);
    await expect(store.waitForMore(position, never())).resolves.toBeUndefined();
    await expect(store.waitForMore(undefined, never())).resolves.toBeUndefined();
  });

  promise('wakes every one that waits for more', async (store, category) => {
    const { position } = await store.append(`${category}-1`, newEvents(1), 'no-stream');
    const waiting = [store.waitForMore(position, never()), store.waitForMore(position, never())];
    await store.append(`${category}-1`, newEvents(1), 0n);
    await expect(Promise.all(waiting)).resolves.toEqual([undefined, undefined]);
  });

  promise('stops waiting when it is told to, before or meanwhile', async (store, category) => {
    const { position } = await store.append(`${category}-1`, newEvents(1), 'no-stream');
    const told = new AbortController();
    const waiting = store.waitForMore(position, told.signal);
    told.abort();
    await expect(waiting).resolves.toBeUndefined();
    await expect(store.waitForMore(position, told.signal)).resolves.toBeUndefined();
  });
}
