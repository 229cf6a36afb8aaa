import { assembleLading, type LadingOptions, type LadingSystem } from '#infra/main/assembleLading';
import { openSqliteStore, type SqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import { envelopeText } from '#services/engine/log/envelopeField';

/** A data directory with its log in it. */
export type Lading = LadingSystem<SqliteStore>;

export interface OpenOptions extends Pick<LadingOptions, 'clock' | 'onProgress' | 'cacheSize'> {
  /** How long to wait for another process to close the store, in milliseconds. */
  readonly waitForLock?: number;
  /** Opens a log that has lost its end; what was lost stays lost. */
  readonly acceptTruncation?: boolean;
}

/**
 * Opens a data directory, and makes an empty one where there is none.
 *
 * @throws StoreNotOpened naming what was found and what to do
 */
export function openLading(
  directory: string,
  { waitForLock = 5_000, acceptTruncation = false, ...options }: OpenOptions = {},
): Lading {
  using opened = new DisposableStack();
  const store = opened.adopt(openSqliteStore(directory, { waitForLock, acceptTruncation }), (it) =>
    it.close(),
  );
  const last = store.last();
  const lading = assembleLading(store, directory, {
    ...options,
    acceptTruncation,
    ...(last !== undefined && { lastRecordedAt: envelopeText(last.metadata, 'recordedAt') }),
  });
  opened.defer(() => lading.close());
  const closing = opened.move();
  return { ...lading, close: () => closing.dispose() };
}
