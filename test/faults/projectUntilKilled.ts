import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { openReadModels } from '#infra/stores/sqlite/readModels';
import { openSqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import type { Checkpoint, ReadModels } from '#services/engine/ports/readModels';
import { Projector } from '#services/engine/projecting/projector';
import { countedFacts } from '#test/faults/countedFacts';
import { inPieces } from '#test/faults/inPieces';

/**
 * A process to be killed: fills read models from the log in small batches, and ends when it has reached the head. It writes a
 * dot for each commit.
 *
 * `node projectUntilKilled.ts LOG READ_MODELS [late]`: with `late`, the checkpoint of a batch is written after its rows,
 * with the next batch, instead of with them. That is what a kill must bring to light.
 */
const [log = '', directory = '', order] = process.argv.slice(2);
const store = openSqliteStore(log);
const readModels = openReadModels(directory);
if (order === 'late') writeCheckpointsLate(readModels);
sayCommits(readModels);
const readFact = Object.assign(
  (_category: string, _type: string, _version: number, data: string) => JSON.parse(data),
  { timeless: new Set<string>() },
);
// A killed process comes to no end at which it would leave to the next what it has compiled.
flushCompileCache();
await new Projector({
  store: inPieces(store, 50),
  readModels,
  projections: countedFacts,
  readFact,
  rowsPerCommit: 1,
}).catchUp();

function writeCheckpointsLate(models: ReadModels): void {
  const commit = models.commit.bind(models);
  const earlier = new Map<number, Checkpoint>();
  models.commit = (changes) => {
    commit(changes.map((each) => ({ ...each, checkpoint: earlier.get(each.build) ?? each.checkpoint })));
    for (const { build, checkpoint } of changes) earlier.set(build, checkpoint);
  };
}

function sayCommits(models: ReadModels): void {
  const commit = models.commit.bind(models);
  models.commit = (changes) => {
    commit(changes);
    writeSync(1, '.');
  };
}
