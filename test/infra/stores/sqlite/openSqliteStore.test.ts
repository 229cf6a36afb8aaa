import { readFileSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import { storeFile, witnessFile } from '#infra/stores/sqlite/storeFiles';
import { type Position, StoreUnavailable, WrongRevision } from '#services/engine/ports/eventStore';
import { appendInTurn, closedStore, idsIn } from '#test/faults/crashedStore';
import { SealedStream } from '#test/faults/sealedStream';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

const first = (name = 'shipment-9') => new SealedStream(name).next();

describe('the embedded store', () => {
  it('holds, opened again, what it held', async () => {
    const directory = await closedStore(9);
    const store = openSqliteStore(directory);
    expect(await idsIn(store)).toHaveLength(9);
    expect(store.info).toMatchObject({
      head: '9',
      witness: { position: 9 },
      schemaVersion: 1,
      stopped: undefined,
    });
    await expect(store.append('shipment-1', [first()], 2n)).resolves.toEqual({
      revision: 3n,
      position: '10',
    });
    store.close();
  });

  it('counts positions from 1 without gaps, also past appends that it refused', async () => {
    const store = openSqliteStore(temporaryDirectory());
    await appendInTurn(store, 4);
    await expect(store.append('shipment-1', [first()], 'no-stream')).rejects.toThrow(WrongRevision);
    await store.append('shipment-9', [first()], 'no-stream');
    const batches = await Array.fromAsync(store.readAll());
    expect(batches.flatMap(({ events }) => events.map(({ position }) => position))).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
    store.close();
  });

  it('takes an event with a known id and other content for another event', async () => {
    const store = openSqliteStore(temporaryDirectory());
    const event = first();
    const appended = await store.append('shipment-9', [event], 'no-stream');
    const append = (changed: object) => store.append('shipment-9', [{ ...event, ...changed }], 'no-stream');
    await expect(append({ data: '{}' })).rejects.toThrow(WrongRevision);
    await expect(append({ type: 'ShipmentClosed' })).rejects.toThrow(WrongRevision);
    await expect(append({ metadata: '{"recordedAt":"later"}' })).resolves.toEqual(appended);
    store.close();
  });

  it('writes what waits when it is closed, and then nothing more', async () => {
    const directory = temporaryDirectory();
    const store = openSqliteStore(directory);
    const waiting = store.append('shipment-9', [first()], 'no-stream');
    store.close();
    await expect(waiting).resolves.toEqual({ revision: 0n, position: '1' });
    const later = [
      store.append('shipment-8', [first()], 'no-stream'),
      Array.fromAsync(store.read('shipment-9')),
      Array.fromAsync(store.readAll()),
      store.waitForMore(undefined, new AbortController().signal),
      store.verify(),
    ];
    for (const each of later) await expect(each).rejects.toThrow(StoreUnavailable);
    store.close();
  });

  it('hands out nothing of a log that has lost an event', async () => {
    const directory = await closedStore(9);
    const database = new Database(storeFile(directory));
    database.exec('DELETE FROM event WHERE position = 5');
    database.close();
    const store = openSqliteStore(directory);
    await expect(idsIn(store)).rejects.toMatchObject({ name: 'CorruptStream', message: /lading verify/ });
    await expect(Array.fromAsync(store.read('shipment-2'))).rejects.toMatchObject({ name: 'CorruptStream' });
    store.close();
  });

  it('opens a log without its end when told to, and takes that for the end', async () => {
    const directory = await closedStore(9);
    const database = new Database(storeFile(directory));
    database.exec('DELETE FROM event WHERE position > 6');
    database.close();
    expect(() => openSqliteStore(directory)).toThrow('ends at 6, the witness says 9');
    openSqliteStore(directory, { acceptTruncation: true }).close();
    const store = openSqliteStore(directory);
    expect(store.info).toMatchObject({ head: '6', witness: { position: 6 } });
    await appendInTurn(store, 3, 'plan');
    await expect(store.verify()).resolves.toEqual({ events: 9, findings: [], more: 0 });
    store.close();
  });

  it.each([
    ['altered', (line: string) => line.replace('9', '8')],
    ['cut off', (line: string) => line.slice(0, 40)],
    ['emptied', () => ''],
  ])('opens beside a witness that was %s, says so, and writes another', async (_, change) => {
    const directory = await closedStore(9);
    const line = readFileSync(witnessFile(directory), 'latin1');
    writeFileSync(witnessFile(directory), change(line));
    const store = openSqliteStore(directory);
    expect(store.info.witness).toBe('unreadable');
    store.close();
    expect(readFileSync(witnessFile(directory), 'latin1')).toBe(line);
  });

  it('refuses a position that it did not give', async () => {
    const store = openSqliteStore(await closedStore(1));
    // Only a store can make a position; this one stands for another store's.
    const foreign = 'C:12/P:12' as Position;
    await expect(Array.fromAsync(store.readAll({ after: foreign }))).rejects.toThrow(RangeError);
    store.close();
  });

  it('refuses to back up over a store', async () => {
    const store = openSqliteStore(temporaryDirectory());
    await expect(store.backup(await closedStore(1))).rejects.toMatchObject({
      message: /give an empty directory/,
    });
    store.close();
  });
});
