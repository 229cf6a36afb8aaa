import { reportUserInput } from '#infra/doors/serving/reportUserInput';
import { assembleLading, type LadingSystem } from '#infra/main/assembleLading';
import { openLading } from '#infra/main/openLading';
import { openEventStoreDB } from '#infra/stores/eventstoredb/eventStoreDb';
import type { Clock } from '#services/engine/ports/clock';
import type { EventStore } from '#services/engine/ports/eventStore';

/** A data directory that is open, with the store that it is served from. */
export interface ServedLading {
  readonly lading: LadingSystem<EventStore>;
  /** Whether other processes can have the same store open. */
  readonly isShared: boolean;
  /** Why the store takes no more appends until it is opened again, where that is so. */
  readonly storeTrouble: () => string | undefined;
  close(): Promise<void>;
}

/**
 * Opens a data directory that holds its log, or one whose log is in an EventStoreDB. In the second case the directory holds
 * only what is made from the log, and each process needs a directory of its own.
 *
 * @param store `sqlite`, or a connection string, `esdb://…`
 * @throws StoreNotOpened, or Failed for a connection string that is wrong
 */
export async function openServedLading(
  directory: string,
  store: string,
  options: { readonly clock: Clock; readonly waitForLock: number },
): Promise<ServedLading> {
  if (store === 'sqlite') {
    const lading = openLading(directory, options);
    return {
      lading,
      isShared: false,
      storeTrouble: () => lading.store.info.stopped,
      close: async () => lading.close(),
    };
  }
  const eventStore = await reportUserInput(() => openEventStoreDB(store));
  const lading = assembleLading(eventStore, directory, options);
  return {
    lading,
    isShared: true,
    storeTrouble: () => undefined,
    async close() {
      lading.close();
      await eventStore.close();
    },
  };
}
