import { expect, it } from 'vitest';
import { openSqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import { StoreNotOpened } from '#infra/stores/sqlite/storeNotOpened';
import { idsIn } from '#test/faults/crashedStore';
import { powerLosses, type Synchronous } from '#test/faults/powerLosses';
import { cannotPreload } from '#test/faults/preload';
import { seed } from '#test/faults/seeded';

/** How many of the power losses cost acknowledged events, or the store. */
async function losses(synchronous: Synchronous, images: number) {
  const count = { images: 0, lost: 0, refused: 0, damaged: 0 };
  for (const { directory, acknowledged } of powerLosses(synchronous, images)) {
    count.images += 1;
    try {
      const store = openSqliteStore(directory);
      if ((await idsIn(store)).length < acknowledged) count.lost += 1;
      if (count.images % 10 === 0 && (await store.verify()).findings.length > 0) count.damaged += 1;
      store.close();
    } catch (error) {
      if (!(error instanceof StoreNotOpened)) throw error;
      count.refused += 1;
    }
  }
  return count;
}

it.skipIf(cannotPreload)('loses nothing that it acknowledged when the power fails', async () => {
  const full = await losses('FULL', 500);
  const normal = await losses('NORMAL', 50);
  console.log(`seed ${seed}: power losses`, full, '; without a sync at each commit', normal);
  expect(full).toEqual({ images: 500, lost: 0, refused: 0, damaged: 0 });
  expect(normal.lost + normal.refused).toBeGreaterThan(0);
});
if (cannotPreload) console.log(`power losses: not tried, ${cannotPreload}`);
