import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openEventStoreDB } from '#infra/stores/eventstoredb/eventStoreDb';
import { eventsOf, idsOf, newEvent, newEvents } from '#test/contracts/storePromise';
import { failures } from '#test/fakes/eventStoreDb/failure';
import { FakeCluster } from '#test/fakes/eventStoreDb/fakeCluster';
import type { AppendFault } from '#test/fakes/eventStoreDb/fakeNode';
import { follow } from '#test/infra/stores/eventstoredb/follow';
import { imitated, impatient } from '#test/infra/stores/eventstoredb/imitated';

const soon = { interval: 5, timeout: 20_000 };

/** Only the first append meets it. */
const first = (fault: AppendFault) => {
  let met = false;
  return () => {
    if (met) return undefined;
    met = true;
    return fault;
  };
};

describe('the traps of the EventStoreDB client', () => {
  it('1: the end of one stream of appends is the end of no other', async () => {
    await using one = await imitated();
    await using other = await imitated();
    other.node.faultOf = first({ is: 'late', by: 100 });
    one.node.faultOf = first({ is: 'failed', stored: false, with: failures.reset() });
    const late = other.store.append('shipment-1', newEvents(1), 'no-stream');
    const cut = one.store.append('shipment-1', newEvents(1), 'no-stream');
    await expect(Promise.all([late, cut])).resolves.toMatchObject([{ revision: 0n }, { revision: 0n }]);
    expect(await eventsOf(one.store, 'shipment-1')).toHaveLength(1);
  });

  it.each([{ stored: true }, { stored: false }])(
    '2: a half-closed stream of appends leaves none of them hanging ($stored)',
    async ({ stored }) => {
      await using at = await imitated();
      at.node.faultOf = first({ is: 'half-closed', stored });
      const events = newEvents(2);
      await expect(at.store.append('shipment-1', events, 'no-stream')).resolves.toMatchObject({
        revision: 1n,
      });
      expect(idsOf(await eventsOf(at.store, 'shipment-1'))).toEqual(idsOf(events));
    },
  );

  it('3: a frozen server is noticed by the adapter itself, and what it says is not known is not', async () => {
    await using at = await imitated({ timeout: 1_000, patience: 300 });
    await at.store.append('shipment-1', newEvents(1), 'no-stream');
    at.node.freeze();
    const events = newEvents(1);
    await expect(at.store.append('shipment-1', events, 0n)).rejects.toThrow(
      expect.objectContaining({ name: 'OutcomeUnknown' }),
    );
    await expect(eventsOf(at.store, 'shipment-1')).rejects.toMatchObject({ name: 'StoreUnavailable' });
    at.node.thaw();
    await at.store.append('shipment-1', events, 0n);
    expect(await eventsOf(at.store, 'shipment-1')).toHaveLength(2);
  });

  it('3: a server that is frozen for a moment takes an append once', async () => {
    await using at = await imitated();
    at.node.freeze();
    setTimeout(() => at.node.thaw(), 600);
    await expect(at.store.append('shipment-1', newEvents(1), 'no-stream')).resolves.toMatchObject({
      revision: 0n,
    });
    expect(await eventsOf(at.store, 'shipment-1')).toHaveLength(1);
  });

  it('4: text goes as it is: there is nothing that could fail to be encoded', async () => {
    await using at = await imitated();
    const odd = { ...newEvent(), data: 'no JSON', metadata: '' };
    await at.store.append('shipment-1', [odd], 'no-stream');
    expect(await eventsOf(at.store, 'shipment-1')).toMatchObject([odd]);
  });

  it('5: a conflict is an error that says where the stream is, and cannot be configured away', async () => {
    await using at = await imitated();
    await at.store.append('shipment-1', newEvents(7), 'no-stream');
    await expect(at.store.append('shipment-1', newEvents(1), 0n)).rejects.toMatchObject({ actual: 6n });
    await expect(openEventStoreDB('esdb://127.0.0.1:1?throwOnAppendFailure=false')).rejects.toThrow(
      RangeError,
    );
  });

  it('6: who leaves a read in the middle leaves no call open', async () => {
    await using at = await imitated();
    await at.store.append('shipment-1', newEvents(5_000), 'no-stream');
    for await (const { revision } of at.store.read('shipment-1')) if (revision === 10n) break;
    for await (const { events } of at.store.readAll()) if (events.length > 0) break;
    await expect.poll(() => at.node.openReads, soon).toBe(0);
  });

  it('7: the process ends once the store is closed', async () => {
    await using at = await imitated();
    const program = fileURLToPath(new URL('./appendAndClose.ts', import.meta.url));
    const child = spawn(process.execPath, [program, at.node.connectionString], {
      stdio: 'inherit',
      timeout: 60_000,
    });
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(await eventsOf(at.store, 'shipment-1')).toHaveLength(1);
  });

  it.each([
    ['an error', failures.reset()],
    ['no word', undefined],
  ])('8: a subscription that ends with %s comes back from where it was', async (_, failed) => {
    await using at = await imitated();
    const { position } = await at.store.append('shipment-1', newEvents(1), 'no-stream');
    const waiting = at.store.waitForMore(position, new AbortController().signal);
    await expect.poll(() => at.node.drops.size, soon).toBe(1);
    at.node.drop(failed);
    await at.store.append('shipment-1', newEvents(1), 0n);
    await expect(waiting).resolves.toBeUndefined();
  });

  it('9: two hundred appends at once on a fresh connection are answered', async () => {
    await using at = await imitated();
    const appends = Array.from({ length: 200 }, (_, index) =>
      at.store.append(`shipment-${index}`, newEvents(1), 'no-stream'),
    );
    expect(await Promise.all(appends)).toHaveLength(200);
  });

  it('9: a hundred and fifty who wait share one subscription, and as many reads take turns', async () => {
    await using at = await imitated();
    const { position } = await at.store.append('shipment-1', newEvents(1), 'no-stream');
    const many = Array.from({ length: 150 });
    const waiting = many.map(() => at.store.waitForMore(position, new AbortController().signal));
    await expect.poll(() => at.node.drops.size, soon).toBe(1);
    const reads = await Promise.all(many.map(() => eventsOf(at.store, 'shipment-1')));
    expect(reads.flat()).toHaveLength(150);
    await at.store.append('shipment-1', newEvents(1), 0n);
    await expect(Promise.all(waiting)).resolves.toHaveLength(150);
  });

  it('10: a killed leader ends no process, loses nothing that was acknowledged and stores nothing twice', async () => {
    await using cluster = await FakeCluster.start(3);
    const stores = await Promise.all(
      [cluster.connectionString, `${cluster.connectionString}&connectionName=other`].map((each) =>
        openEventStoreDB(each, impatient),
      ),
    );
    const [one] = stores;
    const acknowledged: string[] = [];
    const writers = stores.flatMap((store, index) =>
      Array.from({ length: 16 }, async (_, writer) => {
        for (let revision = 0n; revision < 20n; revision += 1n) {
          const event = newEvent();
          await store.append(
            `shipment-${index}-${writer}`,
            [event],
            revision === 0n ? 'no-stream' : revision - 1n,
          );
          acknowledged.push(event.id);
        }
      }),
    );
    for (const node of [0, 1]) {
      const before = acknowledged.length;
      await expect.poll(() => acknowledged.length, soon).toBeGreaterThan(before + 50);
      await cluster.killLeader();
      if (node === 0) await cluster.restartKilled();
    }
    await Promise.all(writers);
    const stored = one ? await follow(one, acknowledged.length) : [];
    expect(stored.toSorted()).toEqual(acknowledged.toSorted());
    await Promise.all(stores.map((store) => store.close()));
  });

  it('11: whatever says that the server is away is waited for, raw gRPC errors too', async () => {
    await using at = await imitated();
    at.node.kill();
    const append = at.store.append('shipment-1', newEvents(1), 'no-stream');
    await sleep(300);
    await at.node.start();
    await expect(append).resolves.toMatchObject({ revision: 0n });
  });

  it.each([
    ['Server Is Not Ready', { is: 'told', message: 'Server Is Not Ready' }],
    ['Server Is Busy', { is: 'told', message: 'Server Is Busy' }],
    ['Forwarding timeout', { is: 'failed', stored: false, with: failures.forwardingTimeout() }],
    ['UNAVAILABLE', { is: 'failed', stored: false, with: failures.reset() }],
  ] satisfies [string, AppendFault][])('11: %s means try again', async (_, fault) => {
    await using at = await imitated();
    at.node.faultOf = first(fault);
    await expect(at.store.append('shipment-1', newEvents(1), 'no-stream')).resolves.toMatchObject({
      revision: 0n,
    });
  });

  it('11: a server that stays away is told as such, and nothing is stored', async () => {
    await using at = await imitated({ patience: 200 });
    at.node.kill();
    const append = at.store.append('shipment-1', newEvents(1), 'no-stream');
    await expect(append).rejects.toMatchObject({ name: 'StoreUnavailable' });
    await at.node.start();
    await expect.poll(() => eventsOf(at.store, 'shipment-1').catch(() => undefined), soon).toEqual([]);
  });

  it.each([
    ['a deadline', { is: 'failed', stored: true, with: failures.deadline() }],
    ['a reset', { is: 'failed', stored: true, with: failures.reset() }],
    ['a lost answer', { is: 'answer-lost' }],
    ['a late answer', { is: 'late', by: 500 }],
  ] satisfies [string, AppendFault][])(
    '12: an append that was stored in spite of %s succeeded',
    async (_, fault) => {
      await using at = await imitated();
      at.node.faultOf = first(fault);
      const events = newEvents(3);
      const appended = await at.store.append('shipment-1', events, 'no-stream');
      const stored = await eventsOf(at.store, 'shipment-1');
      expect(idsOf(stored)).toEqual(idsOf(events));
      expect(appended).toEqual({ revision: 2n, position: stored[2]?.position });
    },
  );

  it('13: a follower gets every event once though its subscription is dropped all the time', async () => {
    await using at = await imitated();
    const following = follow(at.store, 500);
    const dropping = setInterval(() => at.node.drop(failures.tooSlow()), 20);
    const appended: string[] = [];
    for (let revision = -1n; revision < 499n; revision += 1n) {
      const event = newEvent();
      await at.store.append('shipment-1', [event], revision < 0n ? 'no-stream' : revision);
      appended.push(event.id);
    }
    expect(await following).toEqual(appended);
    clearInterval(dropping);
  });

  it('14: an append that is too large in sum is refused before it is sent', async () => {
    await using at = await imitated();
    let asked = 0;
    at.node.faultOf = () => {
      asked += 1;
      return undefined;
    };
    const large = () => newEvent('x'.repeat(500_000));
    await expect(at.store.append('shipment-1', [large(), large(), large()], 'no-stream')).rejects.toThrow(
      /more than the 1048576 .* split the command/,
    );
    expect(asked).toBe(0);
  });
});
