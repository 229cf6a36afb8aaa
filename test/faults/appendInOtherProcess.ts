import { writeSync } from 'node:fs';
import { openSqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import type { Expected, NewEvent } from '#services/engine/ports/eventStore';

/** `node appendInOtherProcess.ts DIRECTORY COUNT WAIT`: one of several processes that append to the same stream. */
const [directory = '', count = '', wait = ''] = process.argv.slice(2);

try {
  const store = openSqliteStore(directory, { waitForLock: Number(wait) });
  const stored = await Array.fromAsync(store.read('shipment-1'));
  let expected: Expected = stored.at(-1)?.revision ?? 'no-stream';
  for (let index = 0; index < Number(count); index += 1) {
    const event: NewEvent = {
      id: `${process.pid}.${index}`,
      type: 'ShipmentRenamed',
      data: '{}',
      metadata: '{}',
    };
    expected = (await store.append('shipment-1', [event], expected)).revision;
  }
  store.close();
  writeSync(1, 'appended');
} catch (error) {
  writeSync(1, error instanceof Error ? error.name : String(error));
}
