import type { Instant } from '#domain/values/instant';
import type { Clock } from '#services/engine/ports/clock';
import type { EventStore, StoredEvent } from '#services/engine/ports/eventStore';
import type { Deadline, Failure, ParkedStream } from '#services/engine/ports/reactorState';
import { isTransientError } from '#services/engine/reactor/isTransientError';
import { nextFailure } from '#services/engine/reactor/nextFailure';
import type { Progress } from '#services/engine/reactor/progress';
import { type ReactionContext, reactTo } from '#services/engine/reactor/reactTo';
import { send } from '#services/engine/reactor/send';

export interface Round<Policies> extends ReactionContext<Policies> {
  readonly store: EventStore;
  readonly clock: Clock;
  readonly progress: Progress;
  /** The kinds of event that some reaction answers. */
  readonly answeredTypes: ReadonlySet<string>;
}

/** Reacts to new events of the log. An event that fails parks its own stream, and no other. */
export async function followLog<Policies>(round: Round<Policies>): Promise<number> {
  const { store, progress, reactions, answeredTypes } = round;
  const { categories } = reactions;
  let sent = 0;
  for await (const { events, reached } of store.readAll({ after: progress.checkpoint, categories })) {
    for (const storedEvent of events)
      if (answeredTypes.has(storedEvent.type)) sent += await take(round, storedEvent);
    progress.save(reached);
  }
  return sent;
}

async function take<Policies>(round: Round<Policies>, storedEvent: StoredEvent): Promise<number> {
  const { parked } = round.progress;
  const { stream, revision } = storedEvent;
  const waiting = parked.get(stream);
  if (waiting !== undefined) {
    parked.put(stream, { ...waiting, upTo: revision });
    return 0;
  }
  try {
    return await reactTo(storedEvent, round.progress, round);
  } catch (error) {
    parked.put(stream, { stream, from: revision, upTo: revision, failure: failureOf(round, error) });
    return 0;
  }
}

/** Retries the parked streams whose delay is over. */
export async function retryParked<Policies>(round: Round<Policies>): Promise<number> {
  const { progress, clock } = round;
  const streams = progress.toRetry(clock());
  let sent = 0;
  for (const stream of streams) sent += await resume(round, stream);
  if (streams.length > 0) progress.save();
  return sent;
}

async function resume<Policies>(
  round: Round<Policies>,
  { stream, from, upTo, failure }: ParkedStream,
): Promise<number> {
  const { store, progress, answeredTypes } = round;
  let sent = 0;
  let at = from;
  try {
    for await (const storedEvent of store.read(stream, from)) {
      if (storedEvent.revision > upTo) break;
      at = storedEvent.revision;
      if (answeredTypes.has(storedEvent.type)) sent += await reactTo(storedEvent, progress, round);
    }
    progress.parked.remove(stream);
  } catch (error) {
    const before = at === from ? failure : undefined;
    progress.parked.put(stream, { stream, from: at, upTo, failure: failureOf(round, error, before) });
  }
  return sent;
}

/** Sends the commands of deadlines that are due, the earliest first. One that fails waits, and delays no other. */
export async function workOffDue<Policies>(round: Round<Policies>, until: Instant): Promise<number> {
  const { progress, clock } = round;
  const due = progress.due(until, clock());
  for (const deadline of due) await workOff(round, deadline);
  if (due.length > 0) progress.save();
  return due.length;
}

async function workOff<Policies>(round: Round<Policies>, deadline: Deadline): Promise<void> {
  const { progress, onRefused } = round;
  const { key, request, cause } = deadline;
  try {
    const refusedRequest = await send(round, request, cause);
    if (refusedRequest !== undefined) onRefused(refusedRequest);
    progress.deadlines.remove(key);
  } catch (error) {
    progress.deadlines.put(key, { ...deadline, failure: failureOf(round, error, deadline.failure) });
  }
}

function failureOf<Policies>({ clock }: Round<Policies>, error: unknown, before?: Failure): Failure {
  if (isTransientError(error)) throw error;
  return nextFailure(error, clock(), before);
}
