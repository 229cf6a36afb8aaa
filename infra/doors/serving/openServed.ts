import { asGiven } from '#infra/doors/serving/reportUserInput';
import { type LadingOn, ladingOn } from '#infra/main/ladingOn';
import { openLading } from '#infra/main/openLading';
import { openEventStoreDB } from '#infra/stores/eventstoredb/eventStoreDb';
import type { Clock } from '#services/engine/ports/clock';
import type { EventStore } from '#services/engine/ports/eventStore';

/** What is to be served, opened. */
export interface Opened {
  readonly lading: LadingOn<EventStore>;
  /** Whether other processes can have the same store open. */
  readonly isShared: boolean;
  /** What is known to be wrong with the store for good. */
  readonly storeTrouble: () => string | undefined;
  close(): Promise<void>;
}

/**
 * Opens a data directory with the log in it, or one whose log is in an EventStoreDB: then what is made from the log is in
 * the directory, and each process needs one of its own.
 *
 * @param store `sqlite`, or a connection string, `esdb://…`
 * @throws StoreNotOpened, or Failed for a connection string that cannot be meant so
 */
export async function openServed(
  directory: string,
  store: string,
  options: { readonly clock: Clock; readonly waitForLock: number },
): Promise<Opened> {
  if (store === 'sqlite') {
    const lading = openLading(directory, options);
    return {
      lading,
      isShared: false,
      storeTrouble: () => lading.store.info.stopped,
      close: async () => lading.close(),
    };
  }
  const eventStore = await asGiven(() => openEventStoreDB(store));
  const lading = ladingOn(eventStore, directory, options);
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
