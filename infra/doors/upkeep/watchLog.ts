import { statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Duration } from '#domain/values/instant';
import { numberOf, positionOf } from '#infra/stores/sqlite/position';
import { openSqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import { witnessFile } from '#infra/stores/sqlite/storeFiles';
import type { Batch, Position, StoredEvent } from '#services/engine/ports/eventStore';

/** How often it looks for new events, in milliseconds. */
const interval = 250;

/**
 * Yields the last events of a log, then those that other processes write to it, until the signal aborts.
 *
 * Only one process at a time can have a log open. So this opens it for a moment after each write, and closes it again.
 */
export async function* watchLog(
  directory: string,
  last: number,
  { waitForLock, until }: { readonly waitForLock: Duration; readonly until: AbortSignal },
): AsyncIterable<readonly StoredEvent[]> {
  let after: Position | undefined;
  let seen: number | undefined;
  for (;;) {
    if (seen === undefined || seen !== writtenAt(directory)) {
      const look = await readBatches(directory, waitForLock, (head) => after ?? before(last, head));
      for (const { events, reached } of look.batches) {
        yield events;
        after = reached;
      }
      seen = look.writtenAt;
    }
    if (until.aborted) return;
    await wait(interval);
  }
}

const before = (last: number, head: Position | undefined): Position =>
  positionOf(Math.max(0, numberOf(head) - last));

async function readBatches(
  directory: string,
  waitForLock: Duration,
  after: (head: Position | undefined) => Position,
): Promise<{ readonly batches: readonly Batch[]; readonly writtenAt: number }> {
  const store = openSqliteStore(directory, { waitForLock });
  try {
    const batches = await Array.fromAsync(store.readAll({ after: after(store.info.head) }));
    return { batches, writtenAt: writtenAt(directory) };
  } finally {
    store.close();
  }
}

/** When the log was last written: each commit also writes the witness file beside it. */
const writtenAt = (directory: string): number =>
  statSync(witnessFile(directory), { throwIfNoEntry: false })?.mtimeMs ?? 0;
