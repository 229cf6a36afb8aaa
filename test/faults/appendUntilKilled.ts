import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { openSqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import { SealedStream } from '#test/faults/sealedStream';

/**
 * A process to be killed: appends to many streams at once and says on its standard output what was acknowledged.
 *
 * `node appendUntilKilled.ts DIRECTORY RUN ACKED`: RUN names the streams; ACKED says how many events of each stream the
 * run before had seen acknowledged. The next one of each may or may not be stored, and is sent again first.
 */
const [directory = '', run = '', acked = '[]'] = process.argv.slice(2);
const before: readonly number[] = JSON.parse(acked);
const store = openSqliteStore(directory);
// It comes to no end at which it would leave to the next what it has compiled.
flushCompileCache();

async function appendNext(stream: SealedStream, revision: number): Promise<void> {
  await store.append(stream.name, [stream.next()], revision === 0 ? 'no-stream' : BigInt(revision - 1));
}

for (const [writer, known] of before.entries()) {
  const stream = new SealedStream(`shipment-${Number(run) - 1}.${writer}`);
  stream.take(known);
  await appendNext(stream, known);
}
await Promise.all(
  Array.from({ length: 16 }, async (_, writer) => {
    const stream = new SealedStream(`shipment-${run}.${writer}`);
    for (let revision = 0; ; revision += 1) {
      await appendNext(stream, revision);
      writeSync(1, `${writer}\n`);
    }
  }),
);
