import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openReadModels } from '#infra/stores/sqlite/readModels';
import { openSqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import { Projector } from '#services/engine/projecting/projector';
import { countedFacts } from '#test/faults/countedFacts';
import { copyOf } from '#test/faults/crashedStore';
import { seed, seeded } from '#test/faults/seeded';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';
import { livingIn } from '#test/services/manyLives';
import { readFact } from '#test/services/projectorOf';
import { rowsOf } from '#test/services/rowsOf';

async function logInFile(): Promise<string> {
  const directory = temporaryDirectory();
  const store = openSqliteStore(directory);
  await livingIn(store, seed).liveOn(10_000);
  store.close();
  return directory;
}

async function cleanRows(log: string) {
  const store = openSqliteStore(log);
  const readModels = openReadModels(temporaryDirectory());
  await new Projector({ store, readModels, projections: countedFacts, readFact }).catchUp();
  const rows = rowsOf(readModels);
  readModels.close();
  store.close();
  return rows;
}

/** Kills it soon after so many commits. True when it came to its end before. */
async function projectAndKill(
  log: string,
  readModels: string,
  order: string,
  commits: number,
  after: number,
): Promise<boolean> {
  const child = spawn(process.execPath, [
    `${import.meta.dirname}/projectUntilKilled.ts`,
    log,
    readModels,
    order,
  ]);
  const complaint: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => complaint.push(text));
  const closed = once(child, 'close');
  const enough = Promise.withResolvers<void>();
  let committed = 0;
  child.stdout.on('data', (dots: Buffer) => {
    committed += dots.length;
    if (committed >= commits) enough.resolve();
  });
  await Promise.race([enough.promise.then(() => pause(after)), closed]);
  child.kill('SIGKILL');
  const [code] = await closed;
  expect(complaint.join('')).toBe('');
  return code === 0;
}

/** Kills it again and again, each time from where it was killed; compares whenever it comes to the end. */
async function killAgainAndAgain(log: string, kills: number, order: 'at once' | 'late', seedOfRun: number) {
  const clean = await cleanRows(log);
  const random = seeded(seedOfRun);
  const directory = temporaryDirectory();
  const figures = { kills: 0, whole: 0, rows: 0, differ: 0 };
  while (figures.kills < kills || figures.whole === 0) {
    const commits = figures.kills < kills ? 1 + random(4) : Number.POSITIVE_INFINITY;
    if (!(await projectAndKill(log, directory, order, commits, random(10)))) {
      figures.kills += 1;
      continue;
    }
    const readModels = openReadModels(directory);
    const filled = rowsOf(readModels);
    readModels.close();
    figures.whole += 1;
    for (const [model, rows] of Object.entries(clean)) {
      figures.rows += rows.size;
      for (const [key, row] of rows) if (filled[model]?.get(key) !== row) figures.differ += 1;
    }
    for (const file of readdirSync(directory)) rmSync(join(directory, file));
  }
  return figures;
}

describe('a projection that is killed in the middle', () => {
  it('leaves no row that differs from those of one that was not', async () => {
    const log = await logInFile();
    const runs = [
      killAgainAndAgain(log, 75, 'at once', seed),
      killAgainAndAgain(copyOf(log), 75, 'at once', seed + 1),
    ];
    for (const { kills, whole, rows, differ } of await Promise.all(runs)) {
      console.log(`seed ${seed}: ${kills} kills, ${whole} times whole, ${differ} of ${rows} rows differ`);
      expect(differ).toBe(0);
      expect(rows).toBeGreaterThan(0);
    }
  });

  it('would leave some if a checkpoint were written after its rows', async () => {
    const { differ } = await killAgainAndAgain(await logInFile(), 10, 'late', seed);
    expect(differ).toBeGreaterThan(0);
  });
});
