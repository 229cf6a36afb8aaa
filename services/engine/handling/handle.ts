import type { Message } from '#domain/aggregate/message';
import type { Instant } from '#domain/values/instant';
import type { Aggregate } from '#services/engine/handling/aggregate';
import { AggregateCache } from '#services/engine/handling/aggregateCache';
import type { CommandHandler } from '#services/engine/handling/commandHandler';
import { commandHash } from '#services/engine/handling/commandIdentity';
import { firstAnswer } from '#services/engine/handling/firstAnswer';
import type { Handled } from '#services/engine/handling/handled';
import { type Loaded, moveOn, readOn, unread } from '#services/engine/handling/loaded';
import { noPatience, type Patience } from '#services/engine/handling/patience';
import { prepare } from '#services/engine/handling/prepare';
import type { Prepared, Request } from '#services/engine/handling/prepared';
import { RecordingClock } from '#services/engine/handling/recordingClock';
import { retrying } from '#services/engine/handling/retrying';
import { Turns } from '#services/engine/handling/turns';
import { refuseUnlawful } from '#services/engine/handling/unlawfulCommand';
import type { Clock } from '#services/engine/ports/clock';
import type { EventStore } from '#services/engine/ports/eventStore';

/** The write side over one store. */
export function createHandle<Policies>({
  store,
  clock,
  policies,
  cacheSize = 10_000,
  patience = noPatience,
  recordedUpTo,
}: {
  readonly store: EventStore;
  readonly clock: Clock;
  readonly policies: Policies;
  /** How many aggregates stay in memory at most, those used last. */
  readonly cacheSize?: number;
  /** Without it, a store that is away is told at once. */
  readonly patience?: Patience;
  /** When the last event of the log was recorded: none is recorded before it, though the clock was put back. */
  readonly recordedUpTo?: Instant;
}): CommandHandler<Policies> {
  const cache = new AggregateCache(cacheSize);
  const turns = new Turns();
  const recordingClock = new RecordingClock(clock, recordedUpTo);

  async function loadNow<State, Event extends Message>(
    aggregate: Pick<Aggregate<State, never, Event, never, Policies>, 'initial' | 'evolve' | 'read'>,
    stream: string,
  ): Promise<Loaded<State>> {
    const loaded = cache.get<State>(stream) ?? unread(aggregate.initial);
    await readOn(store, aggregate, stream, loaded);
    cache.put(stream, loaded);
    return loaded;
  }

  async function attempt<State, Command, Event extends Message, Refusal>(
    aggregate: Aggregate<State, Command, Event, Refusal, Policies>,
    request: Request<Command>,
    dryRun: boolean,
    unsure: boolean,
  ): Promise<Handled<Event, Refusal>> {
    const { stream } = request;
    const prepareOn = (loaded: Loaded<State>): Prepared<State, Event, Refusal> =>
      prepare(aggregate, loaded, request, policies, recordingClock);
    const cached = cache.get<State>(stream);
    let prepared = cached && prepareOn(cached);
    // The append catches a stale aggregate. An answer without one has to be of the aggregate as it is now.
    if (prepared?.outcome !== 'append' || dryRun) prepared = prepareOn(await loadNow(aggregate, stream));

    switch (prepared.outcome) {
      case 'refused':
        return { accepted: false, refusal: prepared.refusal };
      case 'unchanged':
        return { accepted: true, events: [], revision: prepared.revision, repeated: false };
      case 'seen':
        return { ...(await firstAnswer(store, aggregate, stream, prepared.earlier)), repeated: !unsure };
      case 'append': {
        const { newEvents, events, loaded, next } = prepared;
        const { revision } = next;
        if (dryRun) return { accepted: true, events, revision, repeated: false };
        // Nothing is awaited between the decision and the append, so the log is in the order of its recorded times.
        try {
          const { position } = await store.append(stream, newEvents, loaded.revision);
          moveOn(loaded, next);
          return { accepted: true, events, revision, position, repeated: false };
        } catch (error) {
          cache.drop(stream);
          throw error;
        }
      }
    }
  }

  return {
    async handle(aggregate, id, command, cause, { expectedRevision, dryRun = false, asked = command } = {}) {
      const stream = `${aggregate.category}-${id}`;
      refuseUnlawful(aggregate.commands, command, stream);
      const now = cause.occurredAt ?? clock();
      const request = { stream, command, commandHash: commandHash(asked), cause, now, expectedRevision };
      return turns.take(stream, () =>
        retrying((unsure) => attempt(aggregate, request, dryRun, unsure), patience),
      );
    },
    answered(aggregate, id, commandId, asked) {
      const stream = `${aggregate.category}-${id}`;
      return turns.take(stream, () =>
        retrying(async () => {
          const earlier = (await loadNow(aggregate, stream)).seen.get(commandId);
          if (earlier === undefined) return undefined;
          if (earlier.commandHash !== commandHash(asked))
            return { accepted: false, refusal: { reason: 'command-id-reused', commandId } } as const;
          return { ...(await firstAnswer(store, aggregate, stream, earlier)), repeated: true };
        }, patience),
      );
    },
    load(aggregate, id) {
      const stream = `${aggregate.category}-${id}`;
      return turns.take(stream, async () => {
        const { state, revision } = await retrying(() => loadNow(aggregate, stream), patience);
        return { state, revision };
      });
    },
  };
}
