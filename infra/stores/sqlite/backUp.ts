import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { HeadWitness } from '#infra/stores/sqlite/headWitness';
import { inspectStore } from '#infra/stores/sqlite/inspectStore';
import type { Head } from '#infra/stores/sqlite/link';
import { nameStoreFile } from '#infra/stores/sqlite/nameStoreFile';
import { positionOf } from '#infra/stores/sqlite/position';
import { queries } from '#infra/stores/sqlite/schema';
import { storeFile } from '#infra/stores/sqlite/storeFiles';
import { StoreNotOpened } from '#infra/stores/sqlite/storeNotOpened';
import type { Position } from '#services/engine/ports/eventStore';

/** A mebibyte, then the loop turns and appends go on. */
const pagesAtATime = 256;

/**
 * Copies an open store into an empty directory, where it can be opened as it is, witness and all.
 *
 * The copy gets its name when it is complete, on disk, and shown to be a beginning of the log.
 *
 * @throws StoreNotOpened when a store is there already
 */
export async function backUp(database: Database.Database, directory: string): Promise<Position> {
  mkdirSync(directory, { recursive: true });
  if (existsSync(storeFile(directory))) {
    throw new StoreNotOpened('StoreInaccessible', `${directory} holds a store: give an empty directory`);
  }
  const unnamed = join(directory, 'events.partial');
  rmSync(unnamed, { force: true });
  await database.backup(unnamed, { progress: () => pagesAtATime });
  const head = headOf(unnamed);
  const link = database.prepare<[number], string>(queries.linkAt).pluck().get(head.position);
  if (head.position > 0 && link !== head.link) {
    throw new StoreNotOpened('StoreDamaged', `${unnamed} is no beginning of the log`);
  }
  new HeadWitness(directory, head).close();
  nameStoreFile(unnamed, storeFile(directory));
  return positionOf(head.position);
}

function headOf(file: string): Head {
  const copy = new Database(file);
  try {
    copy.pragma('locking_mode = EXCLUSIVE');
    return inspectStore(copy, 'missing').head;
  } finally {
    copy.close();
  }
}
