import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openSqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import { seed, seeded } from '#test/faults/seeded';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

const crashes = 50;

/** How many events of each stream were acknowledged before the process was killed. */
async function appendAndKill(
  directory: string,
  run: number,
  before: readonly number[],
  after: number,
): Promise<number[]> {
  const child = spawn(process.execPath, [
    `${import.meta.dirname}/appendUntilKilled.ts`,
    directory,
    String(run),
    JSON.stringify(before),
  ]);
  const said: string[] = [];
  child.stdout.setEncoding('latin1').on('data', (text: string) => said.push(text));
  const complaint: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => complaint.push(text));
  const closed = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), closed]);
  await pause(after);
  child.kill('SIGKILL');
  await closed;
  expect(complaint.join('')).toBe('');
  const acked: number[] = Array(16).fill(0);
  for (const writer of said.join('').match(/\d+(?=\n)/g) ?? [])
    acked[Number(writer)] = (acked[Number(writer)] ?? 0) + 1;
  return acked;
}

async function crashAgainAndAgain(seedOfRun: number) {
  const directory = temporaryDirectory();
  const random = seeded(seedOfRun);
  const acked: string[] = [];
  let before: readonly number[] = [];
  for (let run = 0; run < crashes; run += 1) {
    before = await appendAndKill(directory, run, before, random(60));
    for (const [writer, count] of before.entries()) {
      for (let revision = 0; revision < count; revision += 1)
        acked.push(`shipment-${run}.${writer}@${revision}`);
    }
  }
  const store = openSqliteStore(directory);
  const stored = (await Array.fromAsync(store.readAll())).flatMap(({ events }) => events.map(({ id }) => id));
  const verification = await store.verify();
  store.close();
  const ids = new Set(stored);
  return {
    acked: acked.length,
    lost: acked.filter((id) => !ids.has(id)).length,
    twice: stored.length - ids.size,
    unacked: stored.length - acked.length,
    findings: verification.findings,
  };
}

it('loses nothing that it acknowledged when it is killed, and stores nothing twice', async () => {
  const runs = await Promise.all([crashAgainAndAgain(seed), crashAgainAndAgain(seed + 1)]);
  for (const { acked, lost, twice, unacked, findings } of runs) {
    console.log(
      `seed ${seed}: ${crashes} kills, ${acked} acknowledged, ${lost} lost, ${twice} twice, ${unacked} more`,
    );
    expect({ lost, twice, findings }).toEqual({ lost: 0, twice: 0, findings: [] });
    expect(acked).toBeGreaterThan(crashes);
  }
});
