import { expect, it } from 'vitest';
import { Metrics } from '#infra/doors/http/metrics';
import { httpServer } from '#infra/doors/http/server';
import { KeyRing } from '#infra/doors/keys/keyRing';
import { AppendHealth } from '#infra/doors/serving/appendHealth';
import { reasonsNotReady } from '#infra/doors/serving/readiness';
import { assembleLading } from '#infra/main/assembleLading';
import { openStoreFile } from '#infra/stores/sqlite/openStoreFile';
import { SqliteEventStore } from '#infra/stores/sqlite/sqliteEventStore';
import { newPlan } from '#test/infra/doors/http/requests';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

it('a full disk refuses commands and is not ready, answers reads, and goes on once there is space', async () => {
  const directory = temporaryDirectory();
  const opened = openStoreFile(directory, {});
  const store = new SqliteEventStore(directory, opened);
  opened.database.pragma('max_page_count = 40');
  const lading = assembleLading(store, directory);
  const health = new AppendHealth();
  lading.watched.watch((seen) => health.observe(seen));
  const app = await httpServer(lading, {
    keys: new KeyRing(directory),
    metrics: new Metrics(),
    notReady: () => reasonsNotReady(store, [], [health.trouble]),
    draining: new AbortController().signal,
  });
  const create = (name: string) => app.inject({ method: 'POST', url: '/plans', payload: newPlan(name) });

  let stored = 0;
  let answer = await create('first');
  for (; answer.statusCode === 201; stored += 1) answer = await create(`Plan ${stored}`);
  expect(answer.json()).toMatchObject({ status: 507, type: '/problems/store-full' });
  expect((await app.inject('/readyz')).statusCode).toBe(503);
  await lading.projector.catchUp();
  expect((await app.inject('/plans?limit=1000')).json().plans).toHaveLength(stored);

  opened.database.pragma('max_page_count = 400');
  expect((await create('with space')).statusCode).toBe(201);
  expect((await app.inject('/readyz')).statusCode).toBe(200);
  console.log(`full after ${stored} plans: 507, reads 200, not ready; then on`);
  await app.close();
  lading.close();
  store.close();
});
