import { openSqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import type { Envelope } from '#services/engine/log/envelope';

/** What a data directory's log holds of each command, and whether it is intact. */
export async function recordedCommands(directory: string) {
  const store = openSqliteStore(directory, { waitForLock: 5_000 });
  const events = new Map<string, number>();
  for await (const batch of store.readAll()) {
    for (const { metadata } of batch.events) {
      const { commandId } = JSON.parse(metadata) as Envelope;
      events.set(commandId, (events.get(commandId) ?? 0) + 1);
    }
  }
  const { findings } = await store.verify();
  store.close();
  return { events, findings };
}
