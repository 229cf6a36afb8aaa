import { cpSync } from 'node:fs';
import { openSqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import type { EventStore } from '#services/engine/ports/eventStore';
import { SealedStream } from '#test/faults/sealedStream';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

/** Appends `count` sealed events, one at a time, to three streams in turn. */
export async function appendInTurn(store: EventStore, count: number, category = 'shipment'): Promise<void> {
  const streams = [1, 2, 3].map((number) => new SealedStream(`${category}-${number}`));
  for (let index = 0; index < count; index += 1) {
    const stream = streams[index % 3];
    const revision = Math.floor(index / 3);
    if (stream)
      await store.append(stream.name, [stream.next()], revision === 0 ? 'no-stream' : BigInt(revision - 1));
  }
}

export const idsIn = async (store: EventStore): Promise<string[]> =>
  (await Array.fromAsync(store.readAll())).flatMap(({ events }) => events.map(({ id }) => id));

/** A directory as a process that is killed leaves it: the events in the write-ahead log, the witness beside it. */
export async function crashedStore(events: number, category?: string): Promise<string> {
  const [live, crashed] = [temporaryDirectory(), temporaryDirectory()];
  const store = openSqliteStore(live);
  await appendInTurn(store, events, category);
  cpSync(live, crashed, { recursive: true });
  store.close();
  return crashed;
}

/** A directory as a process leaves it that ends in good order: all in one file, the witness beside it. */
export async function closedStore(events: number, category?: string): Promise<string> {
  const directory = temporaryDirectory();
  const store = openSqliteStore(directory);
  await appendInTurn(store, events, category);
  store.close();
  return directory;
}

export function copyOf(directory: string): string {
  const copy = temporaryDirectory();
  cpSync(directory, copy, { recursive: true });
  return copy;
}
