import Database from 'better-sqlite3';

/** Pages of the write-ahead log that are moved into the file together: more makes appends slower, not faster. */
const enough = 1000;

/** Commits between two looks at the size of the write-ahead log, which cost as much as a tenth of a commit. */
const commitsBetween = 32;

/**
 * Moves the write-ahead log into the file when it has grown enough.
 *
 * SQLite would do it by itself, and keep an error of the disk to itself. A full disk is none: the log grows on until
 * there is no space for it either.
 */
export class Checkpoint {
  readonly #look;
  readonly #move;
  #commits = 0;

  constructor(database: Database.Database) {
    this.#look = database.prepare<[], WalState>('PRAGMA wal_checkpoint(NOOP)').raw();
    this.#move = database.prepare<[], WalState>('PRAGMA wal_checkpoint(PASSIVE)').raw();
  }

  /** @throws Database.SqliteError when the disk failed */
  afterCommit(): void {
    this.#commits += 1;
    if (this.#commits % commitsBetween > 0) return;
    const [, pages, moved] = this.#look.get() ?? [0, 0, 0];
    if (pages - moved < enough) return;
    try {
      this.#move.get();
    } catch (error) {
      if (!(error instanceof Database.SqliteError && error.code === 'SQLITE_FULL')) throw error;
    }
  }
}

type WalState = [busy: number, pages: number, moved: number];
