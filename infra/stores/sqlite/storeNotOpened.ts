import Database from 'better-sqlite3';

/** Why a directory is not opened as a store. Its files are left as they were found. */
export type NotOpenedReason =
  | 'StoreLocked'
  | 'StoreInaccessible'
  | 'NotAStore'
  | 'NewerStore'
  | 'StoreDamaged'
  | 'LogTruncated'
  | 'LogDiffers';

/** `name` is the reason; `message` says what was found and what a person can do. */
export class StoreNotOpened extends Error {
  override readonly name: NotOpenedReason;

  constructor(name: NotOpenedReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = name;
  }
}

/** What an error met on opening `file` means. */
export function toStoreNotOpened(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreNotOpened) return error;
  const said = (name: NotOpenedReason, message: string) =>
    new StoreNotOpened(name, `${file} ${message} (${error.message})`, { cause: error });
  if (!(error instanceof Database.SqliteError)) {
    return 'syscall' in error
      ? said('StoreInaccessible', 'cannot be reached: look at its path and permissions')
      : error;
  }
  const [, code] = error.code.split('_');
  switch (code) {
    case 'BUSY':
      return said('StoreLocked', 'is open in another process: end that one, or wait for it');
    case 'NOTADB':
      return said('NotAStore', 'is no store of Lading: give another directory, or restore a backup');
    case 'CANTOPEN':
    case 'READONLY':
    case 'PERM':
      return said('StoreInaccessible', 'cannot be opened for writing: look at its path and permissions');
    case 'FULL':
    case 'IOERR':
      return said('StoreInaccessible', 'is on a disk that is full or fails: see to the disk');
    default:
      return said('StoreDamaged', 'cannot be read: restore a backup');
  }
}
