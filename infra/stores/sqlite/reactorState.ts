import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import {
  reactorApplicationId,
  reactorQueries,
  reactorSchemaVersion,
  reactorTables,
} from '#infra/stores/sqlite/reactorSchema';
import { type Position, StoreUnavailable } from '#services/engine/ports/eventStore';
import type { ReactorState } from '#services/engine/ports/reactorState';

export interface SqliteReactorState extends ReactorState {
  close(): void;
}

/**
 * The progress of the policies of a data directory, in `reactor.db`; made where there is none.
 *
 * A commit is not synced: after a power loss the reactor is back at an earlier one, and sends what it has sent before.
 *
 * @throws StoreUnavailable when there is something else under that name, or it is damaged
 */
export function openReactorState(directory: string): SqliteReactorState {
  const file = join(directory, 'reactor.db');
  return orUnavailable(file, () => {
    mkdirSync(directory, { recursive: true });
    const database = new Database(file);
    prepareFile(database, file);
    return stateIn(database, file);
  });
}

/** Lets the policies of a data directory begin again, where their progress is of events that the log has lost. */
export function forgetReactorState(directory: string): void {
  for (const file of ['reactor.db', 'reactor.db-wal', 'reactor.db-shm']) {
    rmSync(join(directory, file), { force: true });
  }
}

function prepareFile(database: Database.Database, file: string): void {
  const isNew = database.pragma('schema_version', { simple: true }) === 0;
  if (!isNew && database.pragma('application_id', { simple: true }) !== reactorApplicationId) {
    database.close();
    throw new StoreUnavailable(`${file} is a database, but not of Lading: move it away`);
  }
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  if (database.pragma('user_version', { simple: true }) === reactorSchemaVersion) return;
  const drop = Object.keys(reactorTables).map((table) => `DROP TABLE IF EXISTS ${table};`);
  database.exec(
    `BEGIN;
    PRAGMA application_id = ${reactorApplicationId};
    PRAGMA user_version = ${reactorSchemaVersion};
    ${drop.join('')}
    ${Object.values(reactorTables).join(';')};
    COMMIT`,
  );
}

function stateIn(database: Database.Database, file: string): SqliteReactorState {
  const checkpoint = database.prepare<[], Position>(reactorQueries.checkpoint).pluck();
  const deadlines = database.prepare<[], string>(reactorQueries.deadlines).pluck();
  const parked = database.prepare<[], ParkedRow>(reactorQueries.parked);
  const move = database.prepare<[string]>(reactorQueries.move);
  const open = database.prepare<[string, string]>(reactorQueries.open);
  const close = database.prepare<[string]>(reactorQueries.close);
  const park = database.prepare<[string, bigint, bigint, string]>(reactorQueries.park);
  const unpark = database.prepare<[string]>(reactorQueries.unpark);

  const save: ReactorState['save'] = database.transaction((changes) => {
    if (changes.checkpoint !== undefined) move.run(changes.checkpoint);
    for (const [key, deadline] of changes.deadlines) {
      if (deadline === undefined) close.run(key);
      else open.run(key, JSON.stringify(deadline));
    }
    for (const [stream, each] of changes.parked) {
      if (each === undefined) unpark.run(stream);
      else park.run(stream, each.from, each.upTo, JSON.stringify(each.failure));
    }
  });

  return {
    load: () =>
      orUnavailable(file, () => ({
        checkpoint: checkpoint.get(),
        deadlines: deadlines.all().map((body) => JSON.parse(body)),
        parked: parked.all().map(({ stream, from_revision, up_to, failure }) => ({
          stream,
          from: BigInt(from_revision),
          upTo: BigInt(up_to),
          failure: JSON.parse(failure),
        })),
      })),
    save: (changes) => orUnavailable(file, () => save(changes)),
    close: () => {
      database.close();
    },
  };
}

interface ParkedRow {
  readonly stream: string;
  readonly from_revision: number;
  readonly up_to: number;
  readonly failure: string;
}

function orUnavailable<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    throw new StoreUnavailable(
      `${file}: ${error.message}; it holds nothing that is not in the log, and is made again once it is removed`,
      { cause: error },
    );
  }
}
