import * as fs from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { OpenOptions } from '#infra/stores/sqlite/openStoreFile';
import { openSqliteStore, type SqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import { storeFile, walFile, witnessFile } from '#infra/stores/sqlite/storeFiles';
import { StoreNotOpened } from '#infra/stores/sqlite/storeNotOpened';
import { appendInTurn, closedStore, copyOf, crashedStore } from '#test/faults/crashedStore';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

/** The error that opening gives. Whatever it is, the files must be as they were. */
function refusalOf(directory: string, open = openSqliteStore): Pick<StoreNotOpened, 'name' | 'message'> {
  const before = filesOf(directory);
  try {
    open(directory, { waitForLock: 0 }).close();
  } catch (error) {
    expect(filesOf(directory)).toEqual(before);
    if (error instanceof StoreNotOpened) return error;
    throw error;
  }
  throw new Error('it was opened');
}

const filesOf = (directory: string): readonly (Buffer | undefined)[] =>
  [storeFile, walFile, witnessFile].map((of) => {
    const file = of(directory);
    return fs.lstatSync(file, { throwIfNoEntry: false })?.isFile() ? fs.readFileSync(file) : undefined;
  });

/** Root may do anything: as root it is nobody who opens. */
function openAsNobody(directory: string, options?: OpenOptions): SqliteStore {
  if (process.geteuid?.() !== 0) return openSqliteStore(directory, options);
  process.seteuid?.('nobody');
  try {
    return openSqliteStore(directory, options);
  } finally {
    process.seteuid?.(0);
  }
}

function holding(content: string | Buffer): string {
  const directory = temporaryDirectory();
  fs.writeFileSync(storeFile(directory), content);
  return directory;
}

function sql(directory: string, statements: string): string {
  const database = new Database(storeFile(directory));
  database.exec(statements);
  database.close();
  return directory;
}

describe('a file that is no store is named as what it is and left alone:', () => {
  it('an empty one', () => {
    expect(refusalOf(holding(''))).toMatchObject({
      name: 'NotAStore',
      message: /is empty: restore a backup/,
    });
  });

  it('sixteen bytes of something', () => {
    expect(refusalOf(holding('Send to Amazon 1'))).toMatchObject({ name: 'NotAStore' });
  });

  it('a database of another application', () => {
    const other = sql(temporaryDirectory(), 'CREATE TABLE event (id)');
    expect(refusalOf(other)).toMatchObject({ name: 'NotAStore', message: /give another directory/ });
  });

  it('a store of a newer version', async () => {
    const newer = sql(await closedStore(5), 'PRAGMA user_version = 2');
    expect(refusalOf(newer)).toMatchObject({ name: 'NewerStore', message: /install a newer Lading/ });
  });

  it('one with the write-ahead log of another store', async () => {
    const mixed = await closedStore(40);
    fs.copyFileSync(walFile(await crashedStore(60)), walFile(mixed));
    expect(refusalOf(mixed)).toMatchObject({ name: 'LogDiffers', message: /than the witness saw/ });
  });

  it('an old backup beside the newer write-ahead log', async () => {
    const live = await closedStore(40);
    const backup = copyOf(live);
    const store = openSqliteStore(live);
    await appendInTurn(store, 600, 'plan');
    fs.copyFileSync(walFile(live), walFile(backup));
    store.close();
    expect(refusalOf(backup)).toMatchObject({ name: 'StoreDamaged', message: /restore a backup/ });
  });

  it('one whose write-ahead log is missing', async () => {
    const crashed = await crashedStore(30);
    fs.rmSync(walFile(crashed));
    expect(refusalOf(crashed)).toMatchObject({
      name: 'LogTruncated',
      message: /ends at 0, the witness says 30/,
    });
  });

  it('one that is missing where its witness is', async () => {
    const left = await closedStore(5);
    fs.rmSync(storeFile(left));
    expect(refusalOf(left)).toMatchObject({
      name: 'LogTruncated',
      message: /events.db is gone, .* restore a backup/,
    });
  });

  it('one in a directory that cannot be written to', async () => {
    const store = await closedStore(5);
    fs.chmodSync(storeFile(store), 0o666);
    fs.chmodSync(store, 0o555);
    expect(refusalOf(store, openAsNobody)).toMatchObject({
      name: 'StoreInaccessible',
      message: /permissions/,
    });
  });

  it('one that may not be read', async () => {
    const store = await closedStore(5);
    fs.chmodSync(storeFile(store), 0o000);
    fs.chmodSync(store, 0o777);
    expect(refusalOf(store, openAsNobody)).toMatchObject({
      name: 'StoreInaccessible',
      message: /permissions/,
    });
  });

  it('a directory', () => {
    const directory = temporaryDirectory();
    fs.mkdirSync(storeFile(directory));
    expect(refusalOf(directory)).toMatchObject({ name: 'NotAStore', message: /is not a file/ });
  });

  it('one that is open already', () => {
    const directory = temporaryDirectory();
    const store = openSqliteStore(directory);
    expect(refusalOf(directory)).toMatchObject({ name: 'StoreLocked', message: /another process/ });
    store.close();
  });

  it('a half-copied backup', async () => {
    const half = await closedStore(60);
    fs.rmSync(witnessFile(half));
    fs.truncateSync(storeFile(half), fs.statSync(storeFile(half)).size / 2);
    expect(refusalOf(half)).toMatchObject({ name: 'StoreDamaged', message: /restore a backup/ });
  });

  it('a loop of links', () => {
    const directory = temporaryDirectory();
    fs.symlinkSync('events.db', storeFile(directory));
    expect(refusalOf(directory)).toMatchObject({ name: 'StoreInaccessible' });
  });

  it('a link to nothing', () => {
    const directory = temporaryDirectory();
    fs.symlinkSync('elsewhere', storeFile(directory));
    expect(refusalOf(directory)).toMatchObject({ name: 'StoreInaccessible' });
  });
});
