import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { nameStoreFile } from '#infra/stores/sqlite/nameStoreFile';
import { applicationId, schemaVersion, tables } from '#infra/stores/sqlite/schema';
import { storeFile } from '#infra/stores/sqlite/storeFiles';

/** Makes an empty store. It gets its name when it is complete: no crash leaves half of one. */
export function createStoreFile(directory: string): void {
  const id = randomUUID();
  const unnamed = join(directory, `events.${id}.new`);
  const database = new Database(unnamed);
  database.pragma(`application_id = ${applicationId}`);
  database.pragma(`user_version = ${schemaVersion}`);
  database.pragma('journal_mode = WAL');
  database.exec(Object.values(tables).join(';'));
  database.prepare('INSERT INTO store VALUES (?)').run(id);
  database.close();
  nameStoreFile(unnamed, storeFile(directory));
}
