import { carriedHash, noHash } from '#services/engine/log/envelope';
import type { EventStore, StoredEvent } from '#services/engine/ports/eventStore';

/** An event as it is stored, with the hash before it in its stream: what it takes to check it without the others. */
export interface CitedEvent {
  readonly previous: string;
  readonly event: StoredEvent;
}

/**
 * The events that evidence names, each once, stream by stream in their order, as they are read from the log.
 *
 * @param names `<stream>@<revision>`, or a stream's name alone for all its events; what is not in the log is left out
 */
export async function* citedEvents(
  store: Pick<EventStore, 'read'>,
  names: Iterable<string>,
): AsyncIterable<CitedEvent> {
  const streams = [...revisionsByStream(names)].sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [stream, revisions] of streams)
    for (const run of runsOf(revisions)) yield* eventsOf(store, stream, run);
}

/** Every revision of a stream where it is named alone. */
type Revisions = Set<bigint> | 'all';

function revisionsByStream(names: Iterable<string>): ReadonlyMap<string, Revisions> {
  const streams = new Map<string, Revisions>();
  for (const name of names) {
    const { stream = name, revision } = /^(?<stream>.+)@(?<revision>\d{1,18})$/.exec(name)?.groups ?? {};
    const known = streams.get(stream);
    if (revision === undefined) streams.set(stream, 'all');
    else if (known === undefined) streams.set(stream, new Set([BigInt(revision)]));
    else if (known !== 'all') known.add(BigInt(revision));
  }
  return streams;
}

type Run = readonly [first: bigint, last: bigint | undefined];

/** Neighbours are read at once. */
function runsOf(revisions: Revisions): readonly Run[] {
  if (revisions === 'all') return [[0n, undefined]];
  const runs: [bigint, bigint][] = [];
  for (const revision of [...revisions].sort((one, other) => (one < other ? -1 : 1))) {
    const run = runs.at(-1);
    if (run?.[1] === revision - 1n) run[1] = revision;
    else runs.push([revision, revision]);
  }
  return runs;
}

async function* eventsOf(
  store: Pick<EventStore, 'read'>,
  stream: string,
  [first, last]: Run,
): AsyncIterable<CitedEvent> {
  let previous = noHash;
  for await (const event of store.read(stream, first === 0n ? 0n : first - 1n)) {
    if (last !== undefined && event.revision > last) return;
    if (event.revision >= first) yield { previous, event };
    previous = carriedHash(event);
  }
}
