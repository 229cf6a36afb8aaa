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

/** An error of opening `file` as a {@link StoreNotOpened}; an error that is not about the file as it is. */
export function toStoreNotOpened(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreNotOpened) return error;
  const notOpened = (name: NotOpenedReason, message: string) =>
    new StoreNotOpened(name, `${file} ${message} (${error.message})`, { cause: error });
  if (!(error instanceof Database.SqliteError)) {
    return 'syscall' in error
      ? notOpened('StoreInaccessible', 'cannot be reached: look at its path and permissions')
      : error;
  }
  const [, code] = error.code.split('_');
  switch (code) {
    case 'BUSY':
      return notOpened('StoreLocked', 'is open in another process: end that one, or wait for it');
    case 'NOTADB':
      return notOpened('NotAStore', 'is no store of Lading: give another directory, or restore a backup');
    case 'CANTOPEN':
    case 'READONLY':
    case 'PERM':
      return notOpened('StoreInaccessible', 'cannot be opened for writing: look at its path and permissions');
    case 'FULL':
    case 'IOERR':
      return notOpened('StoreInaccessible', 'is on a disk that is full or fails: see to the disk');
    default:
      return notOpened('StoreDamaged', 'cannot be read: restore a backup');
  }
}
