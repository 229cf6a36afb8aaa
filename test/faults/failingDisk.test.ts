import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import type { Aftermath, Failure } from '#test/faults/appendOnFailingDisk';
import { cannotPreload, preloadable } from '#test/faults/preload';
import { seed } from '#test/faults/seeded';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

const calls = 200;

/** Each call fails in one of four ways; four seeds that follow each other cover all. */
const failures = Array.from({ length: calls }, (_, index): Failure => {
  const way = (index + seed) % 4;
  return { call: index + 1, error: way < 2 ? 'EIO' : 'ENOSPC', sticky: way % 2 === 0 };
});

async function suffer(): Promise<readonly Aftermath[]> {
  const directory = temporaryDirectory();
  const orders = join(directory, 'orders');
  writeFileSync(orders, new Uint8Array(Int32Array.of(-1, 0, 0, 0).buffer));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [`${import.meta.dirname}/appendOnFailingDisk.ts`, directory, JSON.stringify(failures)],
    {
      env: { ...process.env, LD_PRELOAD: preloadable('failingDisk.c'), DISK_ORDERS: orders },
      maxBuffer: 2 ** 26,
    },
  );
  return JSON.parse(stdout);
}

/** What an append may come to on a failing disk, and what the store does after it. */
function isHonest({ error, sticky, met, next }: Aftermath): boolean {
  switch (met) {
    case 'OutcomeUnknown':
      return next === 'StoreUnavailable';
    case 'StoreFull':
      return error === 'ENOSPC' && next === (sticky ? 'StoreFull' : 'acknowledged');
    case 'acknowledged':
      return next === 'StoreUnavailable';
    default:
      return false;
  }
}

it.skipIf(cannotPreload)(
  'says what it does not know when the disk fails, takes no more, and after a restart holds every event once',
  async () => {
    const aftermaths = await suffer();
    expect(aftermaths.filter((aftermath) => !isHonest(aftermath))).toEqual([]);
    expect(
      aftermaths.filter(
        ({ again, each, findings }) => again !== 'acknowledged' || each !== 'once' || findings > 0,
      ),
    ).toEqual([]);
    const met = Object.fromEntries(
      [...Map.groupBy(aftermaths, (each) => each.met)].map(([name, { length }]) => [name, length]),
    );
    console.log(`seed ${seed}: ${aftermaths.length} failures of the disk`, met);
    expect(Object.keys(met).toSorted()).toEqual(['OutcomeUnknown', 'StoreFull', 'acknowledged']);
  },
);
if (cannotPreload) console.log(`failures of the disk: not tried, ${cannotPreload}`);
