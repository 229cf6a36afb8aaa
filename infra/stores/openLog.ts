import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { openEventStoreDB } from '#infra/stores/eventstoredb/eventStoreDb';
import { numberOf } from '#infra/stores/sqlite/position';
import { openSqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import { storeFile } from '#infra/stores/sqlite/storeFiles';
import { StoreNotOpened } from '#infra/stores/sqlite/storeNotOpened';
import type { EventStore } from '#services/engine/ports/eventStore';

/** A log that is open, wherever it is. */
export interface OpenedLog {
  readonly store: EventStore;
  /** How many events it holds, where that is known without reading them. */
  readonly events: number | undefined;
  close(): Promise<void>;
}

/** How a log is named: `sqlite:DIR` or `esdb://host:2113`. */
export const logName = /^(sqlite:.+|esdb(\+discover)?:\/\/.+)$/;

/**
 * Opens the log of a data directory, `sqlite:DIR`, which is made unless it `mustExist`, or of an EventStoreDB, `esdb://…`.
 *
 * @throws StoreNotOpened, or RangeError for a connection string that cannot be meant so
 */
export async function openLog(
  name: string,
  { waitForLock, mustExist = false }: { readonly waitForLock: number; readonly mustExist?: boolean },
): Promise<OpenedLog> {
  if (!name.startsWith('sqlite:')) {
    const store = await openEventStoreDB(name);
    return { store, events: undefined, close: () => store.close() };
  }
  const directory = resolve(name.slice('sqlite:'.length));
  if (mustExist && !existsSync(storeFile(directory)))
    throw new StoreNotOpened('NotAStore', `there is no store in ${directory}: name the directory of one`);
  const store = openSqliteStore(directory, { waitForLock });
  return { store, events: numberOf(store.info.head), close: async () => store.close() };
}
