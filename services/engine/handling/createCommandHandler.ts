import type { Message } from '#domain/aggregate/message';
import type { Instant } from '#domain/values/instant';
import type { Aggregate } from '#services/engine/handling/aggregate';
import { AggregateCache } from '#services/engine/handling/aggregateCache';
import {
  type AggregateInstance,
  applyStep,
  readNewEvents,
  unreadInstance,
} from '#services/engine/handling/aggregateInstance';
import type { CommandDecision, CommandDelivery } from '#services/engine/handling/commandDecision';
import type { CommandHandler } from '#services/engine/handling/commandHandler';
import { commandHash } from '#services/engine/handling/commandIdentity';
import type { CommandOutcome } from '#services/engine/handling/commandOutcome';
import { decideCommand } from '#services/engine/handling/decideCommand';
import { KeyedQueue } from '#services/engine/handling/keyedQueue';
import { readFirstAnswer } from '#services/engine/handling/readFirstAnswer';
import { RecordingClock } from '#services/engine/handling/recordingClock';
import { retryAttempt } from '#services/engine/handling/retryAttempt';
import { noRetries, type RetrySchedule } from '#services/engine/handling/retrySchedule';
import { refuseUnlawfulCommand } from '#services/engine/handling/unlawfulCommand';
import type { Clock } from '#services/engine/ports/clock';
import type { EventStore } from '#services/engine/ports/eventStore';

/** The write side over one store. */
export function createCommandHandler<Policies>({
  store,
  clock,
  policies,
  cacheSize = 10_000,
  patience = noRetries,
  recordedUpTo,
}: {
  readonly store: EventStore;
  readonly clock: Clock;
  readonly policies: Policies;
  /** How many aggregates stay in memory at most, those used last. */
  readonly cacheSize?: number;
  /** Without it, a store that is away is told at once. */
  readonly patience?: RetrySchedule;
  /** When the last event of the log was recorded: none is recorded before it, though the clock was put back. */
  readonly recordedUpTo?: Instant;
}): CommandHandler<Policies> {
  const cache = new AggregateCache(cacheSize);
  const turns = new KeyedQueue();
  const recordingClock = new RecordingClock(clock, recordedUpTo);

  async function loadNow<State, Event extends Message>(
    aggregate: Pick<Aggregate<State, never, Event, never, Policies>, 'initial' | 'evolve' | 'read'>,
    stream: string,
  ): Promise<AggregateInstance<State>> {
    const loaded = cache.get<State>(stream) ?? unreadInstance(aggregate.initial);
    await readNewEvents(store, aggregate, stream, loaded);
    cache.put(stream, loaded);
    return loaded;
  }

  async function attempt<State, Command, Event extends Message, Refusal>(
    aggregate: Aggregate<State, Command, Event, Refusal, Policies>,
    request: CommandDelivery<Command>,
    dryRun: boolean,
    unsure: boolean,
  ): Promise<CommandOutcome<Event, Refusal>> {
    const { stream } = request;
    const prepareOn = (loaded: AggregateInstance<State>): CommandDecision<State, Event, Refusal> =>
      decideCommand(aggregate, loaded, request, policies, recordingClock);
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
        return { ...(await readFirstAnswer(store, aggregate, stream, prepared.earlier)), repeated: !unsure };
      case 'append': {
        const { newEvents, events, loaded, next } = prepared;
        const { revision } = next;
        if (dryRun) return { accepted: true, events, revision, repeated: false };
        // Nothing is awaited between the decision and the append, so the log is in the order of its recorded times.
        try {
          const { position } = await store.append(stream, newEvents, loaded.revision);
          applyStep(loaded, next);
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
      refuseUnlawfulCommand(aggregate.commands, command, stream);
      const now = cause.occurredAt ?? clock();
      const request = { stream, command, commandHash: commandHash(asked), cause, now, expectedRevision };
      return turns.run(stream, () =>
        retryAttempt((unsure) => attempt(aggregate, request, dryRun, unsure), patience),
      );
    },
    findFirstAnswer(aggregate, id, commandId, asked) {
      const stream = `${aggregate.category}-${id}`;
      return turns.run(stream, () =>
        retryAttempt(async () => {
          const earlier = (await loadNow(aggregate, stream)).seen.get(commandId);
          if (earlier === undefined) return undefined;
          if (earlier.commandHash !== commandHash(asked))
            return { accepted: false, refusal: { reason: 'command-id-reused', commandId } } as const;
          return { ...(await readFirstAnswer(store, aggregate, stream, earlier)), repeated: true };
        }, patience),
      );
    },
    load(aggregate, id) {
      const stream = `${aggregate.category}-${id}`;
      return turns.run(stream, async () => {
        const { state, revision } = await retryAttempt(() => loadNow(aggregate, stream), patience);
        return { state, revision };
      });
    },
  };
}
