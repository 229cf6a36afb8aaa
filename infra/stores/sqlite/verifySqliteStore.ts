import Database from 'better-sqlite3';
import { readWitness } from '#infra/stores/sqlite/headWitness';
import { inspectStore } from '#infra/stores/sqlite/inspectStore';
import { storeFile } from '#infra/stores/sqlite/storeFiles';
import { StoreNotOpened, toStoreNotOpened } from '#infra/stores/sqlite/storeNotOpened';
import { type Verification, type VerifyProgress, verifyLog } from '#infra/stores/sqlite/verifyLog';

/**
 * Verifies a store that nobody has open, also one that is refused when it is opened, and changes nothing in it.
 *
 * @throws StoreNotOpened when it is locked, out of reach, or no store that this Lading knows
 */
export async function verifySqliteStore(
  directory: string,
  onProgress?: VerifyProgress,
): Promise<Verification> {
  const file = storeFile(directory);
  let database: Database.Database | undefined;
  try {
    database = new Database(file, { readonly: true });
    inspectStore(database, 'missing');
    return await verifyLog(database, readWitness(directory), onProgress);
  } catch (error) {
    const notOpened = toStoreNotOpened(file, error);
    if (notOpened instanceof StoreNotOpened && notOpened.name === 'StoreDamaged') {
      return { events: 0, findings: [{ what: notOpened.message }], more: 0 };
    }
    throw notOpened;
  } finally {
    database?.close();
  }
}
