import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openSqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import { readModels as projections } from '#projections/readModels';
import { shipmentList } from '#projections/shipmentList';
import { viewOf } from '#services/engine/projecting/view';
import { seed } from '#test/faults/seeded';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';
import { livingIn } from '#test/services/manyLives';
import { projectorOf } from '#test/services/projectorOf';
import { rowsOf } from '#test/services/rowsOf';
import { temporaryReadModels } from '#test/services/temporaryReadModels';

const { EVENTS = '20000' } = process.env;

it('read models rebuilt while events are written are never seen half built, nor going back', async () => {
  const store = openSqliteStore(temporaryDirectory());
  const { liveOn } = livingIn(store, seed);
  await liveOn(Number(EVENTS));
  const readModels = temporaryReadModels();
  const stop = new AbortController();
  const projector = projectorOf(store, readModels, { signal: stop.signal });
  await projector.catchUp();
  const following = projector.follow();

  let written = 0;
  let latest = 0;
  const write = async () => {
    for (; !stop.signal.aborted; written += 5) {
      await liveOn(5);
      await pause(10);
    }
  };
  let looks = 0;
  const shipments = viewOf(readModels, shipmentList);
  const look = async () => {
    for (let before = 0; !stop.signal.aborted; looks += 1) {
      const listed = shipments.range({}).length;
      const events = readModels
        .builds()
        .find(({ live, model }) => live && model === shipmentList.name)?.checkpoint;
      latest = events?.events ?? 0;
      expect(latest).toBeGreaterThanOrEqual(Number(EVENTS));
      expect(listed).toBeGreaterThanOrEqual(before);
      before = listed;
      await pause(2);
    }
  };
  const others = [write(), look()];
  const old = readModels.builds().map(({ id }) => id);
  for (let times = 0; times < 3; times += 1) await projector.rebuild();
  expect(readModels.builds().map(({ id }) => id)).not.toEqual(old);
  await projector.catchUp();
  stop.abort();
  await Promise.all([...others, following]);
  await projectorOf(store, readModels).catchUp();

  const clean = temporaryReadModels();
  await projectorOf(store, clean).catchUp();
  expect(rowsOf(readModels)).toEqual(rowsOf(clean));
  expect(readModels.builds().length).toBe(projections.length);
  console.log(
    `seed ${seed}: ${EVENTS} events rebuilt 3 times, ${written} written and ${looks} looks meanwhile`,
  );
  expect(looks).toBeGreaterThan(10);
  store.close();
});
