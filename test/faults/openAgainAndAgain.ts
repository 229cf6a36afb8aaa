import { writeSync } from 'node:fs';
import { openSqliteStore } from '#infra/stores/sqlite/sqliteEventStore';

/** `node openAgainAndAgain.ts DIRECTORY TIMES WAIT`: one of several processes that take the store from each other. */
const [directory = '', times = '', wait = ''] = process.argv.slice(2);

try {
  for (let time = 0; time < Number(times); time += 1) {
    openSqliteStore(directory, { waitForLock: Number(wait) }).close();
  }
  writeSync(1, 'opened');
} catch (error) {
  writeSync(1, error instanceof Error ? error.name : String(error));
}
