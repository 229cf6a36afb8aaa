import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { createStoreFile } from '#infra/stores/sqlite/createStoreFile';
import { readWitness, type Witness } from '#infra/stores/sqlite/headWitness';
import { inspectStore, inspectTail } from '#infra/stores/sqlite/inspectStore';
import type { Head } from '#infra/stores/sqlite/link';
import { retryWhileLocked } from '#infra/stores/sqlite/retryWhileLocked';
import { storeFile, walFile, walIndexFile, witnessFile } from '#infra/stores/sqlite/storeFiles';
import { StoreNotOpened, toStoreNotOpened } from '#infra/stores/sqlite/storeNotOpened';

export interface OpenOptions {
  /** How long to wait for another process to close the store, in milliseconds. */
  readonly waitForLock?: number;
  /** Opens a log whose end is lost, or not the one the witness saw, as it is. What was lost stays lost. */
  readonly acceptTruncation?: boolean;
}

export interface OpenedFile {
  readonly database: Database.Database;
  readonly storeId: string;
  readonly head: Head;
  /** As it was found, before this opening. */
  readonly witness: Witness;
}

/** How long to wait by default, in milliseconds: two processes that start together lock the file for a moment each. */
const momentToStart = 250;

/**
 * Opens the file of a store and locks it until it is closed; makes one where there is none.
 *
 * @throws StoreNotOpened
 */
export function openStoreFile(directory: string, options: OpenOptions): OpenedFile {
  return retryWhileLocked(options.waitForLock ?? momentToStart, () => {
    try {
      return lockedFile(directory, options);
    } catch (error) {
      throw toStoreNotOpened(storeFile(directory), error);
    }
  });
}

/**
 * A file that a crash left is read before it is opened for writing: SQLite would otherwise work the write-ahead log
 * beside it into it, whosever that is, and a refusal must change nothing.
 */
function lockedFile(directory: string, { acceptTruncation }: OpenOptions): OpenedFile {
  const file = storeFile(directory);
  ensureStoreFile(directory);
  const witness = readWitness(directory);
  const trusted = acceptTruncation ? 'missing' : witness;
  if (sizeOf(walFile(directory)) > 0) {
    const reading = new Database(file, { readonly: true, timeout: 0 });
    try {
      inspectTail(reading, inspectStore(reading, trusted));
    } finally {
      reading.close();
    }
  }
  const database = new Database(file, { fileMustExist: true, timeout: 0 });
  try {
    database.pragma('locking_mode = EXCLUSIVE');
    const found = inspectStore(database, trusted);
    configure(database);
    rmSync(walIndexFile(directory), { force: true });
    return { database, witness, ...found };
  } catch (error) {
    database.close();
    throw error;
  }
}

function ensureStoreFile(directory: string): void {
  mkdirSync(directory, { recursive: true });
  const file = storeFile(directory);
  // Looked for before the file is: another process may be making all of them.
  const left = [witnessFile(directory), walFile(directory)].find(existsSync);
  if (!existsSync(file)) {
    if (left)
      throw new StoreNotOpened('LogTruncated', `${file} is gone, ${left} is there: restore a backup of it`);
    createStoreFile(directory);
  } else if (!statSync(file).isFile()) {
    throw new StoreNotOpened('NotAStore', `${file} is not a file: give another directory`);
  } else if (sizeOf(file) === 0) {
    throw new StoreNotOpened('NotAStore', `${file} is empty: restore a backup of it`);
  }
}

/**
 * Every commit is synced, and the checkpoint is left to `Checkpoint`: SQLite's own would say nothing of an error.
 * What a dead process wrote may not have been synced, and may have been read: it is now.
 */
function configure(database: Database.Database): void {
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('wal_autocheckpoint = 0');
  database.pragma('wal_checkpoint(TRUNCATE)');
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
