import { openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { openStoreFile } from '#infra/stores/sqlite/openStoreFile';
import { SqliteEventStore } from '#infra/stores/sqlite/sqliteEventStore';
import { SealedStream } from '#test/faults/sealedStream';

/**
 * `node appendOnRecordingDisk.ts DIRECTORY COUNT SYNCHRONOUS`: appends, and writes each acknowledged revision into a file of
 * the directory, so that the record (`recordingDisk.c`) holds it in its place. Ends as in a power loss, closing nothing.
 */
const [directory = '', count = '', synchronous = 'FULL'] = process.argv.slice(2);
const opened = openStoreFile(directory, {});
opened.database.pragma(`synchronous = ${synchronous}`);
const store = new SqliteEventStore(directory, opened);
const acknowledgements = openSync(join(directory, 'events.acks'), 'w');
const stream = new SealedStream('shipment-1');

for (let revision = 0; revision < Number(count); revision += 1) {
  await store.append(stream.name, [stream.next()], revision === 0 ? 'no-stream' : BigInt(revision - 1));
  writeSync(acknowledgements, String(revision), 0);
}
process.kill(process.pid, 'SIGKILL');
