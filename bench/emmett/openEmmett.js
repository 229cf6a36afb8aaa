import { getSQLiteEventStore, sqliteConnection } from '@event-driven-io/emmett-sqlite';

/**
 * Emmett's event store in a file, as durable as Lading's: the write-ahead log, synced by every commit.
 *
 * By itself emmett opens a connection for every append. Here it keeps one, a hundred times faster; since that connection
 * would otherwise let appends that come at once share a transaction and say they are done before it is committed,
 * one append follows the other.
 */
export async function openEmmett(file) {
  const connection = sqliteConnection({ fileName: file });
  const store = getSQLiteEventStore({ fileName: file, connectionOptions: { singleton: true, connection } });
  await connection.command('PRAGMA journal_mode = WAL');
  await connection.command('PRAGMA synchronous = FULL');
  let last = store.schema.migrate();
  return {
    append(stream, events, expectedStreamVersion) {
      last = last.then(() => store.appendToStream(stream, events, { expectedStreamVersion }));
      return last;
    },
    close: () => connection.close(),
  };
}
