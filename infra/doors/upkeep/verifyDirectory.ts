import { existsSync } from 'node:fs';
import { storeFile } from '#infra/stores/sqlite/storeFiles';
import { verifySqliteStore } from '#infra/stores/sqlite/verifySqliteStore';

/**
 * Verifies the log of a data directory that nobody has open, also one that is refused when it is opened; changes nothing.
 *
 * @returns nothing where there is no log
 * @throws StoreNotOpened when it is locked, out of reach, or no store that this Lading knows
 */
export const verifyDirectory = async (
  directory: string,
  onProgress: (done: number, total: number) => void,
) =>
  existsSync(storeFile(directory))
    ? verifySqliteStore(directory, ({ position, of }) => onProgress(position, of))
    : undefined;
