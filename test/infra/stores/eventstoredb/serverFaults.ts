import { randomUUID } from 'node:crypto';
import { EventStoreDBClient } from '@eventstore/db-client';
import { describe, expect, it } from 'vitest';
import { endpointsOf } from '#infra/stores/eventstoredb/connectionString';
import { openEventStoreDB } from '#infra/stores/eventstoredb/eventStoreDb';
import { eventsOf, idsOf, logOf, newEvent, newEvents } from '#test/contracts/storePromise';
import { TcpProxy } from '#test/fakes/tcpProxy';
import { follow } from '#test/infra/stores/eventstoredb/follow';

/**
 * What a server does to the adapter without anybody stopping or starting it. Each case keeps to streams of its own.
 *
 * @param connectionString asked when a case begins
 */
export function serverFaults(name: string, connectionString: () => string): void {
  const opened = async (at = connectionString(), prefix = `lading${randomUUID()}-`) => {
    const store = await openEventStoreDB(at, { prefix, largestAppend: 16 * 1024 * 1024 });
    return { store, prefix, [Symbol.asyncDispose]: () => store.close() };
  };
  const client = () => {
    const made = EventStoreDBClient.connectionString(connectionString());
    return { made, [Symbol.asyncDispose]: () => made.dispose() };
  };

  describe(`${name}, when something goes wrong`, () => {
    it('refuses other content under ids that it knows, whoever stored them', async () => {
      await using one = await opened();
      const [event] = newEvents(1);
      if (!event) return;
      await one.store.append('shipment-1', [event], 'no-stream');
      const other = { ...event, data: '{"says":"something else"}' };
      const refused = { name: 'WrongRevision', actual: 0n };
      await expect(one.store.append('shipment-1', [other], 'no-stream')).rejects.toMatchObject(refused);
      await using another = await opened(connectionString(), one.prefix);
      await expect(another.store.append('shipment-1', [other], 'no-stream')).rejects.toMatchObject(refused);
      expect(await eventsOf(another.store, 'shipment-1')).toMatchObject([event]);
    });

    it('stores once what two processes append at once under the same ids', async () => {
      await using one = await opened();
      await using another = await opened(connectionString(), one.prefix);
      const events = newEvents(2);
      const [first, second] = await Promise.all(
        [one, another].map(({ store }) => store.append('shipment-1', events, 'no-stream')),
      );
      expect(second).toEqual(first);
      expect(idsOf(await eventsOf(one.store, 'shipment-1'))).toEqual(idsOf(events));
    });

    it('tells an append that is larger than the server takes', async () => {
      await using at = await opened();
      const large = [newEvent('x'.repeat(600_000)), newEvent('x'.repeat(600_000))];
      await expect(at.store.append('shipment-1', large, 'no-stream')).rejects.toThrow(RangeError);
      expect(await eventsOf(at.store, 'shipment-1')).toEqual([]);
    });

    it.each([
      ['id that is no UUID', { id: 'event 1' }],
      ['event without a type', { type: '' }],
    ])('sends no %s', async (_, wrong) => {
      await using at = await opened();
      const events = [{ ...newEvent(), ...wrong }];
      await expect(at.store.append('shipment-1', events, 'no-stream')).rejects.toThrow(RangeError);
    });

    it('takes two hundred appends at once on a fresh connection', async () => {
      await using at = await opened();
      const appends = Array.from({ length: 200 }, (_, index) =>
        at.store.append(`shipment-${index}`, newEvents(1), 'no-stream'),
      );
      expect(await Promise.all(appends)).toHaveLength(200);
    });

    it('serves a hundred and fifty reads and as many who wait', async () => {
      await using at = await opened();
      const { position } = await at.store.append('shipment-1', newEvents(1), 'no-stream');
      const many = Array.from({ length: 150 });
      const waiting = many.map(() => at.store.waitForMore(position, new AbortController().signal));
      const reads = await Promise.all(many.map(() => eventsOf(at.store, 'shipment-1')));
      expect(reads.flat()).toHaveLength(150);
      await at.store.append('shipment-1', newEvents(1), 0n);
      await expect(Promise.all(waiting)).resolves.toHaveLength(150);
    });

    it('stops at a stream that somebody deleted, rather than begin it in the middle', async () => {
      await using at = await opened();
      await using by = client();
      await at.store.append('shipment-1', newEvents(3), 'no-stream');
      await by.made.deleteStream(`${at.prefix}shipment-1`);
      expect(await eventsOf(at.store, 'shipment-1')).toEqual([]);
      const append = at.store.append('shipment-1', newEvents(1), 'no-stream');
      await expect(append).rejects.toMatchObject({ name: 'CorruptStream' });
    });

    it('stops at a stream that somebody deleted for good', async () => {
      await using at = await opened();
      await using by = client();
      await at.store.append('shipment-1', newEvents(1), 'no-stream');
      await by.made.tombstoneStream(`${at.prefix}shipment-1`);
      const corrupt = { name: 'CorruptStream' };
      await expect(at.store.append('shipment-1', newEvents(1), 0n)).rejects.toMatchObject(corrupt);
      await expect(eventsOf(at.store, 'shipment-1')).rejects.toMatchObject(corrupt);
    });

    it('shows neither the streams of another prefix nor those of the server', async () => {
      await using one = await opened();
      await using other = await opened();
      await other.store.append('shipment-1', newEvents(1), 'no-stream');
      const events = newEvents(2);
      await one.store.append('shipment-1', events, 'no-stream');
      const log = (await Array.fromAsync(one.store.readAll())).flatMap((batch) => batch.events);
      expect(log.map(({ id, stream }) => [id, stream])).toEqual(
        idsOf(events).map((id) => [id, 'shipment-1']),
      );
      expect(idsOf(await logOf(one.store, ['shipment']))).toEqual(idsOf(events));
    });

    it('loses nothing and stores nothing twice through twenty cuts, half of them after answers were lost', async () => {
      const [endpoint] = endpointsOf(connectionString());
      if (!endpoint) return;
      using proxy = await TcpProxy.to(endpoint.host, endpoint.port);
      const direct = `${endpoint.host}:${endpoint.port}`;
      const through = connectionString().replace(direct, `127.0.0.1:${proxy.port}`);
      await using at = await opened(through);
      const writers = Array.from({ length: 8 }, (_, index) => `shipment-${index}`);
      const acknowledged: string[] = [];
      const cutting = new AbortController();
      const writing = writers.map(async (stream) => {
        for (let revision = -1n; !cutting.signal.aborted; revision += 1n) {
          const event = newEvent();
          await at.store.append(stream, [event], revision < 0n ? 'no-stream' : revision);
          acknowledged.push(event.id);
        }
      });
      for (let round = 0; round < 20; round += 1) {
        // More than were under way when it was cut: it is connected again.
        const enough = acknowledged.length + writers.length;
        await expect.poll(() => acknowledged.length, { interval: 5 }).toBeGreaterThan(enough);
        if (round % 2 > 0) {
          proxy.loseAnswers();
          await proxy.hasLostSome();
        }
        proxy.cut();
      }
      cutting.abort();
      await Promise.all(writing);
      const stored = await Promise.all(writers.map((stream) => eventsOf(at.store, stream)));
      expect(idsOf(stored.flat()).toSorted()).toEqual(acknowledged.toSorted());
      expect((await follow(at.store, acknowledged.length)).toSorted()).toEqual(acknowledged.toSorted());
    });
  });
}
