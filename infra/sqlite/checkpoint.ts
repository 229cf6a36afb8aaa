import Database from 'better-sqlite3';

/** Pages of the write-ahead log before they are moved into the file: more makes appends slower, not faster. */
const enough = 1000;

/**
 * Moves the write-ahead log into the file when it has grown enough.
 *
 * SQLite would do it by itself, and keep an error of the disk to itself. A full disk is none: the log grows on until
 * there is no space for it either.
 */
export class Checkpoint {
  readonly #size;
  readonly #move;

  constructor(database: Database.Database) {
    this.#size = database.prepare<[], WalState>('PRAGMA wal_checkpoint(NOOP)');
    this.#move = database.prepare<[], WalState>('PRAGMA wal_checkpoint(PASSIVE)');
  }

  /** @throws Database.SqliteError when the disk failed */
  whenDue(): void {
    const { log, checkpointed } = this.#size.get() ?? { log: 0, checkpointed: 0 };
    if (log - checkpointed < enough) return;
    try {
      this.#move.get();
    } catch (error) {
      if (!(error instanceof Database.SqliteError && error.code === 'SQLITE_FULL')) throw error;
    }
  }
}

/** In pages. */
interface WalState {
  readonly log: number;
  readonly checkpointed: number;
}
