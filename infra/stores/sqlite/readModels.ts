import type Database from 'better-sqlite3';
import { openReadModelFile, toReadModelsUnavailable } from '#infra/stores/sqlite/openReadModelFile';
import { readModelQueries, rowQueries } from '#infra/stores/sqlite/readModelSchema';
import type { Position } from '#services/engine/ports/eventStore';
import {
  type BuildChange,
  type Checkpoint,
  type KeyedRow,
  type KeyRange,
  type Parked,
  type ReadModels,
  ReadModelsUnavailable,
  type StoredBuild,
} from '#services/engine/ports/readModels';

export interface SqliteReadModels extends ReadModels {
  close(): void;
}

/**
 * The read models of a data directory, in a file of their own; made where there is none.
 *
 * @throws ReadModelsUnavailable when there is something else under its name, or it is damaged
 */
export const openReadModels = (directory: string): SqliteReadModels =>
  new ReadModelFile(openReadModelFile(directory));

class ReadModelFile implements SqliteReadModels {
  readonly #database: Database.Database;
  readonly #builds;
  readonly #begin;
  readonly #unfinishedBuilds;
  readonly #replacedBuilds;
  readonly #makeLive;
  readonly #dropBuild;
  readonly #move;
  readonly #parked;
  readonly #park;
  readonly #rows = new Map<number, RowStatements>();

  constructor(database: Database.Database) {
    this.#database = database;
    this.#builds = database.prepare<[], BuildRow>(readModelQueries.builds);
    this.#begin = database.prepare<[string, number]>(readModelQueries.begin);
    this.#unfinishedBuilds = database.prepare<[string], number>(readModelQueries.unfinishedBuilds).pluck();
    this.#replacedBuilds = database.prepare<[number], number>(readModelQueries.replacedBuilds).pluck();
    this.#makeLive = database.prepare<[number]>(readModelQueries.makeLive);
    this.#dropBuild = database.prepare<[number]>(readModelQueries.dropBuild);
    this.#move = database.prepare<[string, number, string, bigint, string, number]>(readModelQueries.move);
    this.#parked = database.prepare<[number], ParkedRow>(readModelQueries.parked);
    this.#park = database.prepare<[number, string, bigint, string, string, string, number]>(
      readModelQueries.park,
    );
  }

  builds(): readonly StoredBuild[] {
    return this.#attempt(() => this.#builds.all().map(buildOf));
  }

  begin(model: string, version: number): StoredBuild {
    return this.#transaction(() => {
      for (const id of this.#unfinishedBuilds.all(model)) this.#drop(id);
      const id = Number(this.#begin.run(model, version).lastInsertRowid);
      this.#database.exec(rowQueries(id).create);
      return { id, model, version, live: false, checkpoint: undefined };
    });
  }

  swap(builds: readonly number[]): void {
    this.#transaction(() => {
      for (const build of builds) {
        for (const id of this.#replacedBuilds.all(build)) this.#drop(id);
        this.#makeLive.run(build);
      }
    });
  }

  row(build: number, key: string): string | undefined {
    return this.#attempt(() => this.#of(build).row.get(key));
  }

  rows(build: number, { from = '', until = aboveAll, limit = noLimit }: KeyRange = {}): readonly KeyedRow[] {
    return this.#attempt(() => this.#of(build).rows.all(from, until, limit));
  }

  parked(build: number): readonly Parked[] {
    return this.#attempt(() => this.#parked.all(build).map(parkedOf));
  }

  commit(changes: readonly BuildChange[]): void {
    this.#transaction(() => {
      for (const { build, checkpoint, rows, parked } of changes) {
        const { put } = this.#of(build);
        for (const [key, row] of rows) put.run(key, row);
        for (const each of parked) {
          const { stream, revision, position, type, reason, heldBack } = each;
          this.#park.run(build, stream, revision, position, type, reason, heldBack);
        }
        const { position, events, last } = checkpoint;
        this.#move.run(position, events, last.stream, last.revision, last.id, build);
      }
    });
  }

  close(): void {
    this.#database.close();
  }

  #drop(build: number): void {
    this.#rows.delete(build);
    this.#database.exec(rowQueries(build).drop);
    this.#dropBuild.run(build);
  }

  #of(build: number): RowStatements {
    const known = this.#rows.get(build);
    if (known) return known;
    const statements = rowStatements(this.#database, build);
    this.#rows.set(build, statements);
    return statements;
  }

  #transaction<Result>(work: () => Result): Result {
    return this.#attempt(() => this.#database.transaction(work)());
  }

  #attempt<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      if (!this.#database.open)
        throw new ReadModelsUnavailable('the read models are closed', { cause: error });
      throw toReadModelsUnavailable(this.#database.name, error);
    }
  }
}

const aboveAll = '\u{10FFFF}';
const noLimit = -1;

type RowStatements = ReturnType<typeof rowStatements>;

function rowStatements(database: Database.Database, build: number) {
  const { row, rows, put } = rowQueries(build);
  return {
    row: database.prepare<[string], string>(row).pluck(),
    rows: database.prepare<[string, string, number], KeyedRow>(rows).raw(),
    put: database.prepare<[string, string]>(put),
  };
}

interface BuildRow {
  readonly id: number;
  readonly model: string;
  readonly version: number;
  readonly live: number;
  readonly position: Position | null;
  readonly events: number;
  readonly stream: string;
  readonly revision: number;
  readonly event: string;
}

const buildOf = ({ id, model, version, live, ...row }: BuildRow): StoredBuild => ({
  id,
  model,
  version,
  live: live === 1,
  checkpoint: checkpointOf(row),
});

const checkpointOf = ({
  position,
  events,
  stream,
  revision,
  event,
}: Omit<BuildRow, 'id' | 'model' | 'version' | 'live'>): Checkpoint | undefined =>
  position === null
    ? undefined
    : { position, events, last: { stream, revision: BigInt(revision), id: event } };

interface ParkedRow {
  readonly stream: string;
  readonly revision: number;
  readonly position: Position;
  readonly type: string;
  readonly reason: string;
  readonly held_back: number;
}

const parkedOf = ({ held_back, revision, ...parked }: ParkedRow): Parked => ({
  ...parked,
  revision: BigInt(revision),
  heldBack: held_back,
});
