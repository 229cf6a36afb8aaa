import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { StoreUnavailable } from '#services/engine/ports/eventStore';
import type { RelayState } from '#services/engine/ports/relayState';
import { packProgress, unpackProgress } from '#services/engine/relaying/packProgress';

export interface SqliteRelayState extends RelayState {
  close(): void;
}

/** `LADN` in the header of the file: it holds the progress of Lading's relay to NATS. */
const applicationId = 0x4c41444e;

const table = `CREATE TABLE IF NOT EXISTS progress (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  version INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT`;

/**
 * The progress of the relay of a data directory, in `relay.db`; made where there is none.
 *
 * A save is not synced: after a power loss the relay is back at an earlier one, and publishes again what it has published.
 *
 * @throws StoreUnavailable when there is something else under that name, or it is damaged
 */
export function openRelayState(directory: string): SqliteRelayState {
  const file = join(directory, 'relay.db');
  return orUnavailable(file, () => {
    mkdirSync(directory, { recursive: true });
    const database = new Database(file);
    const isNew = database.pragma('schema_version', { simple: true }) === 0;
    if (!isNew && database.pragma('application_id', { simple: true }) !== applicationId) {
      database.close();
      throw new StoreUnavailable(`${file} is a database, but not of Lading's relay: move it away`);
    }
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = NORMAL');
    database.exec(`PRAGMA application_id = ${applicationId}; ${table}`);
    return stateIn(database, file);
  });
}

function stateIn(database: Database.Database, file: string): SqliteRelayState {
  const read = database.prepare<[], { version: number; body: string }>('SELECT version, body FROM progress');
  const begin = database.prepare<[string]>('INSERT OR IGNORE INTO progress VALUES (1, 1, ?)');
  const move = database.prepare<[string, number]>(
    'UPDATE progress SET version = version + 1, body = ? WHERE version = ?',
  );
  return {
    load: async () =>
      orUnavailable(file, () => {
        const row = read.get();
        return row === undefined
          ? { checkpoint: undefined, parked: [], version: 0 }
          : { ...unpackProgress(row.body), version: row.version };
      }),
    save: async (progress, version) =>
      orUnavailable(file, () => {
        const body = packProgress(progress);
        const { changes } = version === 0 ? begin.run(body) : move.run(body, version);
        return changes === 1 ? version + 1 : undefined;
      }),
    close: () => {
      database.close();
    },
  };
}

function orUnavailable<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Database.SqliteError || error instanceof SyntaxError)) throw error;
    throw new StoreUnavailable(
      `${file}: ${error.message}; it holds nothing but how far the log was published: remove it, and all is published again`,
      { cause: error },
    );
  }
}
