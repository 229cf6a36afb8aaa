import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { openSqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import { idsIn } from '#test/faults/crashedStore';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

const appends = 5000;

/** What a script says that works on the store in a process of its own: what it has done, or the name of the error. */
async function inOtherProcess(script: string, ...args: readonly (string | number)[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    `${import.meta.dirname}/${script}`,
    ...args.map(String),
  ]);
  return stdout;
}

const append = (directory: string, count: number, wait: number) =>
  inOtherProcess('appendInOtherProcess.ts', directory, count, wait);

/** On a slow disk the first process may take a minute for its appends, and the other waits for it. */
const patience = 300_000;

it('lets one process at a time have the store, and loses nothing of those that wait', {
  timeout: patience,
}, async () => {
  const directory = temporaryDirectory();
  const answers = await Promise.all([1, 2].map(() => append(directory, appends, 240_000)));
  const store = openSqliteStore(directory);
  const ids = await idsIn(store);
  store.close();
  console.log(`2 processes, ${appends} appends each: ${ids.length} stored`);
  expect(answers).toEqual(['appended', 'appended']);
  expect(new Set(ids).size).toBe(2 * appends);
});

it('refuses another process while the store is open', async () => {
  const directory = temporaryDirectory();
  const store = openSqliteStore(directory);
  expect(await append(directory, 1, 0)).toBe('StoreLocked');
  store.close();
  expect(await append(directory, 1, 0)).toBe('appended');
});

it('lets at least one of many processes have the store that all ask for at once', async () => {
  const directory = temporaryDirectory();
  const answers = await Promise.all([1, 2, 3, 4].map(() => append(directory, 1, 250)));
  expect(answers).toContain('appended');
  expect(answers.filter((answer) => answer !== 'appended' && answer !== 'StoreLocked')).toEqual([]);
});

it('lets each of several processes have the store again and again, none waiting for one that waits for it', async () => {
  const directory = temporaryDirectory();
  const taking = [1, 2, 3].map(() => inOtherProcess('openAgainAndAgain.ts', directory, 200, 30_000));
  expect(await Promise.all(taking)).toEqual(['opened', 'opened', 'opened']);
});
