import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import {
  readModelApplicationId,
  readModelSchemaVersion,
  readModelTables,
} from '#infra/stores/sqlite/readModelSchema';
import { ReadModelsUnavailable } from '#services/engine/ports/readModels';

/**
 * Opens the file of the read models; makes one where there is none, or one of another version.
 *
 * A commit is not synced (`synchronous=NORMAL`): after a power loss the last ones may be missing. That loses nothing,
 * since each moved the rows and their checkpoint together: both are back at an earlier commit, and what came after it is
 * read from the log again. SQLite does sync before it moves its write-ahead log into the file, so the file stays whole.
 *
 * @throws ReadModelsUnavailable when there is something else under its name, or it is damaged
 */
export function openReadModelFile(directory: string): Database.Database {
  const file = join(directory, 'read-models.db');
  try {
    mkdirSync(directory, { recursive: true });
    const database = openWith(file);
    if (database.pragma('user_version', { simple: true }) === readModelSchemaVersion) return database;
    database.close();
    for (const each of [file, `${file}-wal`, `${file}-shm`]) rmSync(each, { force: true });
    return openWith(file);
  } catch (error) {
    throw toReadModelsUnavailable(file, error);
  }
}

/** An error of the disk or of SQLite, as the port names it; any other as it is. */
export function toReadModelsUnavailable(file: string, error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  return new ReadModelsUnavailable(
    `${file}: ${error.message}; it holds nothing that is not in the log, and is made again once it is removed`,
    { cause: error },
  );
}

/** In KiB. With SQLite's 2,000 a rebuild writes half as fast. */
const pageCache = 32_768;

/** As much as the cache: pages are moved out of the write-ahead log, and synced, eight times less often than usual. */
const pagesInWal = 4_000;

function openWith(file: string): Database.Database {
  const database = new Database(file);
  try {
    if (database.pragma('schema_version', { simple: true }) === 0) create(database);
    if (database.pragma('application_id', { simple: true }) !== readModelApplicationId) {
      throw new ReadModelsUnavailable(`${file} is a database, but not of Lading: move it away`);
    }
    database.pragma('synchronous = NORMAL');
    database.pragma(`cache_size = ${-pageCache}`);
    database.pragma(`wal_autocheckpoint = ${pagesInWal}`);
    database.pragma('foreign_keys = ON');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function create(database: Database.Database): void {
  database.pragma('page_size = 8192');
  database.pragma('journal_mode = WAL');
  database.exec(
    `BEGIN;
    PRAGMA application_id = ${readModelApplicationId};
    PRAGMA user_version = ${readModelSchemaVersion};
    ${Object.values(readModelTables).join(';')};
    COMMIT`,
  );
}
