import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EventStore } from '#services/engine/ports/eventStore';
import { appendPromises } from '#test/contracts/appendPromises';
import { concurrencyPromises } from '#test/contracts/concurrencyPromises';
import { readPromises } from '#test/contracts/readPromises';
import { repeatPromises } from '#test/contracts/repeatPromises';
import type { Promises } from '#test/contracts/storePromise';
import { waitPromises } from '#test/contracts/waitPromises';

export interface OpenedStore {
  readonly store: EventStore;
  close(): void | Promise<void>;
}

/** How many promises the port makes: an adapter cannot pass by being asked for fewer. */
const promised = 35;

/**
 * What every event store must do, each promise of the port a case. An adapter's own test is one call of this.
 *
 * The store may hold other events already: each case keeps to a category of its own.
 */
export function eventStoreContract(name: string, open: () => OpenedStore | Promise<OpenedStore>): void {
  let registered = 0;
  describe(`${name} as an event store`, () => {
    let opened: OpenedStore;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());

    const promise: Promises = (claim, check) => {
      registered += 1;
      it(claim, async () => {
        expect.hasAssertions();
        await check(opened.store, `c${randomUUID().replaceAll('-', '')}`);
      });
    };
    appendPromises(promise);
    repeatPromises(promise);
    concurrencyPromises(promise);
    readPromises(promise);
    waitPromises(promise);

    it('is asked for every promise of the port', () => expect(registered).toBe(promised));
  });
}
