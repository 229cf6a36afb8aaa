import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import { CachedFile } from '#test/faults/cachedFile';
import { copyOf } from '#test/faults/crashedStore';
import { type Operation, operationsOf } from '#test/faults/diskRecord';
import { preloadable } from '#test/faults/preload';
import { seeded } from '#test/faults/seeded';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

/** Enough for the write-ahead log to be moved into the file once. */
const appends = 550;

export type Synchronous = 'FULL' | 'NORMAL';

export interface PowerLoss {
  /** What is left, until the next one. */
  readonly directory: string;
  /** How many events the process had been told were stored. */
  readonly acknowledged: number;
}

/** The power losses at so many moments of a run that appends events, spread over the whole of it. */
export function* powerLosses(synchronous: Synchronous, count: number): Iterable<PowerLoss> {
  const { before, operations } = record(synchronous);
  const moments = new Set(
    Array.from({ length: count }, (_, nth) => Math.floor((nth * operations.length) / count)),
  );
  const files = new Map(
    readdirSync(before).map((name) => [name, new CachedFile(readFileSync(join(before, name)))]),
  );
  const directory = temporaryDirectory();
  const random = seeded();
  let acknowledged = 0;
  for (const [moment, operation] of operations.entries()) {
    if (operation.file === 'events.acks') acknowledged += 1;
    else perform(operation, files);
    if (!moments.has(moment)) continue;

    for (const name of readdirSync(directory)) rmSync(join(directory, name));
    const survival = random(101);
    for (const [name, file] of files) {
      const left = file.afterPowerLoss(() => random(100) < survival);
      writeFileSync(join(directory, name), left);
    }
    yield { directory, acknowledged };
  }
}

interface Recorded {
  /** A copy of the directory before: an empty store. */
  readonly before: string;
  /** All that was then done to its files. */
  readonly operations: readonly Operation[];
}

function record(synchronous: Synchronous): Recorded {
  const directory = temporaryDirectory();
  openSqliteStore(directory).close();
  const before = copyOf(directory);
  const file = join(temporaryDirectory(), 'record');
  const script = join(import.meta.dirname, 'appendOnRecordingDisk.ts');
  const { signal, stderr } = spawnSync(process.execPath, [script, directory, String(appends), synchronous], {
    env: { ...process.env, LD_PRELOAD: preloadable('recordingDisk.c'), DISK_RECORD: file },
  });
  if (signal !== 'SIGKILL') throw new Error(stderr.toString());
  return { before, operations: [...operationsOf(readFileSync(file))] };
}

function perform(operation: Operation, files: Map<string, CachedFile>): void {
  const file = files.get(operation.file) ?? new CachedFile(Buffer.alloc(0));
  files.set(operation.file, file);
  if (operation.kind === 'sync') file.sync();
  else file.change(operation);
}
