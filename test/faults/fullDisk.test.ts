import { expect, it } from 'vitest';
import { openStoreFile } from '#infra/stores/sqlite/openStoreFile';
import { SqliteEventStore } from '#infra/stores/sqlite/sqliteEventStore';
import { StoreUnavailable } from '#services/engine/ports/eventStore';
import { idsIn } from '#test/faults/crashedStore';
import { SealedStream } from '#test/faults/sealedStream';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

const pages = 40;

it('stores nothing on a full disk, reads on, and appends again once there is space', async () => {
  const directory = temporaryDirectory();
  const opened = openStoreFile(directory, {});
  const store = new SqliteEventStore(directory, opened);
  opened.database.pragma(`max_page_count = ${pages}`);

  const stream = new SealedStream('shipment-1');
  const events = stream.take(1000);
  const append = (index: number) =>
    store.append(stream.name, events.slice(index, index + 1), index === 0 ? 'no-stream' : BigInt(index - 1));
  let stored = 0;
  let refused: unknown;
  while (refused === undefined)
    await append(stored).then(
      () => (stored += 1),
      (error) => (refused = error),
    );

  expect(refused).toBeInstanceOf(StoreUnavailable);
  expect(String(refused)).toContain('make space');
  expect(await idsIn(store)).toHaveLength(stored);
  await expect(append(stored)).rejects.toThrow(StoreUnavailable);

  opened.database.pragma(`max_page_count = ${pages * 2}`);
  for (let more = 0; more < 10; more += 1) await append(stored + more);
  expect(await idsIn(store)).toEqual(events.slice(0, stored + 10).map(({ id }) => id));
  await expect(store.verify()).resolves.toEqual({ events: stored + 10, findings: [], more: 0 });
  console.log(`full after ${stored} events in ${pages} pages; 10 more with space`);
  store.close();
});
