import { OtherLog } from '#infra/files/eventFile/badEventFile';
import { readEventFile } from '#infra/files/eventFile/readEventFile';
import type { LadingEvent } from '#projections/ladingEvent';
import type { FactReader } from '#services/engine/log/recordedFact';
import type { EventStore, Expected, StoredEvent } from '#services/engine/ports/eventStore';

/** Called with the number of bytes read so far, for each of the two parts of the work. */
export type ImportProgress = (part: 'checking' | 'storing', bytes: number) => void;

export interface EventImport {
  readonly events: number;
  /** Of these, how many were here already. */
  readonly known: number;
}

/** Appends that are on their way at once: they share commits, and keep their order. */
const appendsAtOnce = 512;

/**
 * Stores the events of a file in their order: into an empty log, or to continue one that begins as the file does.
 *
 * The whole file is checked before anything is stored. What a crash left is continued by importing the same file again.
 *
 * @throws BadEventFile, OtherLog
 */
export async function importEvents(
  store: EventStore,
  readFact: FactReader<LadingEvent>,
  path: string,
  onProgress: ImportProgress = () => {},
): Promise<EventImport> {
  const checked = readEventFile(path, readFact, (bytes) => onProgress('checking', bytes));
  const { events, known } = await compareWithLog(checked, store);
  let skip = known;
  let runs: Promise<unknown>[] = [];
  for await (const run of streamRuns(
    readEventFile(path, readFact, (bytes) => onProgress('storing', bytes)),
  )) {
    const fresh = run.slice(skip);
    skip -= run.length - fresh.length;
    if (fresh.length === 0) continue;
    runs.push(append(store, fresh));
    if (runs.length < appendsAtOnce) continue;
    await Promise.all(runs);
    runs = [];
  }
  await Promise.all(runs);
  return { events, known };
}

/** How many events the file holds, and how many of them the log here. */
async function compareWithLog(file: AsyncIterable<StoredEvent>, store: EventStore): Promise<EventImport> {
  const log = logEvents(store)[Symbol.asyncIterator]();
  let events = 0;
  let known = 0;
  for await (const event of file) {
    events += 1;
    const next = await log.next();
    if (next.done) continue;
    const { stream, revision, metadata, data } = next.value;
    const same =
      stream === event.stream &&
      revision === event.revision &&
      metadata === event.metadata &&
      data === event.data;
    if (!same) throw new OtherLog(events);
    known += 1;
  }
  return { events, known };
}

async function* logEvents(store: EventStore): AsyncIterable<StoredEvent> {
  for await (const { events } of store.readAll()) yield* events;
}

/** Events that follow each other in one stream are appended at once: what one command recorded stays together. */
async function* streamRuns(events: AsyncIterable<StoredEvent>): AsyncIterable<readonly StoredEvent[]> {
  let run: StoredEvent[] = [];
  for await (const event of events) {
    if (run[0] !== undefined && run[0].stream !== event.stream) {
      yield run;
      run = [];
    }
    run.push(event);
  }
  if (run.length > 0) yield run;
}

function append(store: EventStore, events: readonly StoredEvent[]): Promise<unknown> {
  const [first] = events;
  if (first === undefined) return Promise.resolve();
  const expected: Expected = first.revision === 0n ? 'no-stream' : first.revision - 1n;
  const stored = store.append(first.stream, events, expected);
  // Its failure is met where all that are on their way are awaited.
  stored.catch(() => {});
  return stored;
}
