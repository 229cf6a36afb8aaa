import Database from 'better-sqlite3';
import { backUp } from '#infra/stores/sqlite/backUp';
import { Checkpoint } from '#infra/stores/sqlite/checkpoint';
import { GroupCommit, type Outcome } from '#infra/stores/sqlite/groupCommit';
import { HeadWitness, type Witness } from '#infra/stores/sqlite/headWitness';
import { LogReader } from '#infra/stores/sqlite/logReader';
import { type Append, LogWriter } from '#infra/stores/sqlite/logWriter';
import { type OpenedFile, type OpenOptions, openStoreFile } from '#infra/stores/sqlite/openStoreFile';
import { numberOf, positionOf } from '#infra/stores/sqlite/position';
import { schemaVersion } from '#infra/stores/sqlite/schema';
import { toStoreNotOpened } from '#infra/stores/sqlite/storeNotOpened';
import { type Verification, type VerifyProgress, verifyLog } from '#infra/stores/sqlite/verifyLog';
import { Waiters } from '#infra/stores/sqlite/waiters';
import {
  type Appended,
  type Batch,
  type EventStore,
  type Expected,
  type NewEvent,
  OutcomeUnknown,
  type Position,
  type StoredEvent,
  StoreFull,
  StoreUnavailable,
} from '#services/engine/ports/eventStore';

/** The log in one SQLite file of a directory, with what its keeper needs. */
export interface SqliteStore extends EventStore {
  readonly info: StoreInfo;
  /** The newest event; none in an empty log. */
  last(): StoredEvent | undefined;
  /** Goes through the whole log; never throws because of damage. */
  verify(onProgress?: VerifyProgress): Promise<Verification>;
  /** Copies the store into another directory, appends going on; resolves to the last position of the copy. */
  backup(directory: string): Promise<Position>;
  /** Appends that wait are written first. */
  close(): void;
}

export interface StoreInfo {
  readonly file: string;
  readonly storeId: string;
  readonly schemaVersion: number;
  readonly sqliteVersion: string;
  /** Of the last event; `undefined` in an empty log. */
  readonly head: Position | undefined;
  /** The witness as it was found at opening. */
  readonly witness: Witness;
  /** Why appends are refused until the store is opened again. */
  readonly stopped: string | undefined;
}

/** @throws StoreNotOpened */
export function openSqliteStore(directory: string, options: OpenOptions = {}): SqliteStore {
  const opened = openStoreFile(directory, options);
  try {
    return new SqliteEventStore(directory, opened);
  } catch (error) {
    opened.database.close();
    throw toStoreNotOpened(opened.database.name, error);
  }
}

export class SqliteEventStore implements SqliteStore {
  readonly #opened: OpenedFile;
  readonly #database: Database.Database;
  readonly #writer: LogWriter;
  readonly #reader: LogReader;
  readonly #witness: HeadWitness;
  readonly #checkpoint: Checkpoint;
  readonly #commits = new GroupCommit((group: readonly Append[]) => this.#commit(group));
  readonly #waiters = new Waiters();
  #stopped: StoreUnavailable | undefined;

  constructor(directory: string, opened: OpenedFile) {
    this.#opened = opened;
    this.#database = opened.database;
    this.#writer = new LogWriter(opened.database, opened.head);
    this.#reader = new LogReader(opened.database, () => this.#reached());
    this.#witness = new HeadWitness(directory, opened.head);
    this.#checkpoint = new Checkpoint(opened.database);
  }

  async append(stream: string, events: readonly NewEvent[], expected: Expected): Promise<Appended> {
    if (events.length === 0) throw new RangeError(`nothing to append to ${stream}`);
    if (this.#stopped) throw this.#stopped;
    return this.#commits.add({ stream, events, expected });
  }

  read(stream: string, from = 0n): AsyncIterable<StoredEvent> {
    return this.#reader.read(stream, from);
  }

  readAll({ after, categories }: Parameters<EventStore['readAll']>[0] = {}): AsyncIterable<Batch> {
    return this.#reader.readAll(after, categories);
  }

  async waitForMore(position: Position | undefined, signal: AbortSignal): Promise<void> {
    if (numberOf(position) >= this.#reached()) await this.#waiters.wait(signal);
  }

  last(): StoredEvent | undefined {
    return this.#reader.last();
  }

  get info(): StoreInfo {
    const { position } = this.#writer.head;
    return {
      file: this.#database.name,
      storeId: this.#opened.storeId,
      schemaVersion,
      sqliteVersion: String(this.#database.prepare('SELECT sqlite_version()').pluck().get()),
      head: position === 0 ? undefined : positionOf(position),
      witness: this.#opened.witness,
      stopped: this.#stopped?.message,
    };
  }

  verify(onProgress?: VerifyProgress): Promise<Verification> {
    return verifyLog(this.#database, this.#writer.head, onProgress);
  }

  backup(directory: string): Promise<Position> {
    return backUp(this.#database, directory);
  }

  close(): void {
    if (!this.#database.open) return;
    this.#commits.flush();
    this.#stopped ??= new StoreUnavailable('the store is closed');
    this.#waiters.wakeAll();
    this.#witness.close();
    this.#database.close();
  }

  #reached(): number {
    if (!this.#database.open) throw new StoreUnavailable('the store is closed');
    return this.#writer.head.position;
  }

  #commit(group: readonly Append[]): readonly Outcome<Appended>[] {
    if (this.#stopped) throw this.#stopped;
    const before = this.#writer.head;
    const outcomes = this.#write(group);
    if (this.#writer.head !== before) this.#committed();
    return outcomes;
  }

  #write(group: readonly Append[]): readonly Outcome<Appended>[] {
    try {
      return this.#writer.write(group);
    } catch (error) {
      if (error instanceof Database.SqliteError && error.code === 'SQLITE_FULL') {
        throw new StoreFull('the disk is full, nothing was stored: make space', { cause: error });
      }
      this.#stop(error);
      throw new OutcomeUnknown('the store failed while it wrote: open it again to see what it holds', {
        cause: error,
      });
    }
  }

  /** The group is on disk: whatever happens now is no longer its failure, but ends the appending. */
  #committed(): void {
    try {
      this.#witness.write(this.#writer.head);
      this.#checkpoint.afterCommit();
    } catch (error) {
      this.#stop(error);
    }
    this.#waiters.wakeAll();
  }

  /** After a failed sync nobody knows what is on disk; opening the store again reads what is, and syncs it. */
  #stop(error: unknown): void {
    const why = error instanceof Error ? error.message : String(error);
    this.#stopped = new StoreUnavailable(
      `the disk failed (${why}), appends have ended: see to the disk, then start again`,
      { cause: error },
    );
  }
}
