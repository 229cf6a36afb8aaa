import { expect, it } from 'vitest';
import { openSqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import { migrate } from '#services/engine/migrating/migrate';
import type { EventStore } from '#services/engine/ports/eventStore';
import { imitated } from '#test/infra/stores/eventstoredb/imitated';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';
import { fillSealed } from '#test/services/sealedLog';

const contentOf = async (store: EventStore) =>
  (await Array.fromAsync(store.readAll()))
    .flatMap(({ events }) => events)
    .map(({ position: _, ...event }) => event);

it('a log moves from the embedded store to EventStoreDB and back, to the last byte', async () => {
  await using server = await imitated({ prefix: 'lading1-' });
  using open = new DisposableStack();
  const [first, second] = [1, 2].map(() =>
    open.adopt(openSqliteStore(temporaryDirectory()), (store) => store.close()),
  );
  if (!first || !second) return;
  await fillSealed(first, 200);
  const moved = { found: 0, copied: 200, verified: 200 };
  expect(await migrate({ from: first, to: server.store })).toEqual(moved);
  expect(await migrate({ from: server.store, to: second })).toEqual(moved);
  expect(await contentOf(second)).toEqual(await contentOf(first));
  expect((await second.verify()).findings).toEqual([]);
});
