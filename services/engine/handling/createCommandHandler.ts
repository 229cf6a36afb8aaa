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
  retrySchedule = noRetries,
  lastRecordedAt,
}: {
  readonly store: EventStore;
  readonly clock: Clock;
  readonly policies: Policies;
  /** The most aggregates that stay in memory: those used last. */
  readonly cacheSize?: number;
  /** Without it, `StoreUnavailable` is thrown at once. */
  readonly retrySchedule?: RetrySchedule;
  /** When the last event of the log was recorded: none is recorded before it, though the clock was put back. */
  readonly lastRecordedAt?: Instant;
}): CommandHandler<Policies> {
  const cache = new AggregateCache(cacheSize);
  const queue = new KeyedQueue();
  const recordingClock = new RecordingClock(clock, lastRecordedAt);

  async function loadNow<State, Event extends Message>(
    aggregate: Pick<Aggregate<State, never, Event, never, Policies>, 'initial' | 'evolve' | 'read'>,
    stream: string,
  ): Promise<AggregateInstance<State>> {
    const instance = cache.get<State>(stream) ?? unreadInstance(aggregate.initial);
    await readNewEvents(store, aggregate, stream, instance);
    cache.put(stream, instance);
    return instance;
  }

  async function attempt<State, Command, Event extends Message, Refusal>(
    aggregate: Aggregate<State, Command, Event, Refusal, Policies>,
    request: CommandDelivery<Command>,
    dryRun: boolean,
    unsure: boolean,
  ): Promise<CommandOutcome<Event, Refusal>> {
    const { stream } = request;
    const decideOn = (instance: AggregateInstance<State>): CommandDecision<State, Event, Refusal> =>
      decideCommand(aggregate, instance, request, policies, recordingClock);
    const cached = cache.get<State>(stream);
    let decision = cached && decideOn(cached);
    // The append catches a stale aggregate. An answer without one has to be of the aggregate as it is now.
    if (decision?.outcome !== 'append' || dryRun) decision = decideOn(await loadNow(aggregate, stream));

    switch (decision.outcome) {
      case 'refused':
        return { accepted: false, refusal: decision.refusal };
      case 'unchanged':
        return { accepted: true, events: [], revision: decision.revision, repeated: false };
      case 'seen':
        return { ...(await readFirstAnswer(store, aggregate, stream, decision.earlier)), repeated: !unsure };
      case 'append': {
        const { newEvents, events, instance, next } = decision;
        const { revision } = next;
        if (dryRun) return { accepted: true, events, revision, repeated: false };
        // Nothing is awaited between the decision and the append, so the log is in the order of its recorded times.
        try {
          const { position } = await store.append(stream, newEvents, instance.revision);
          applyStep(instance, next);
          return { accepted: true, events, revision, position, repeated: false };
        } catch (error) {
          cache.drop(stream);
          throw error;
        }
      }
    }
  }

  return {
    async handle(
      aggregate,
      id,
      command,
      cause,
      { expectedRevision, dryRun = false, requestedCommand = command } = {},
    ) {
      const stream = `${aggregate.category}-${id}`;
      refuseUnlawfulCommand(aggregate.commands, command, stream);
      const toldAt = clock();
      const request = {
        stream,
        command,
        commandHash: commandHash(requestedCommand),
        cause,
        now: cause.occurredAt ?? toldAt,
        toldAt,
        expectedRevision,
      };
      return queue.run(stream, () =>
        retryAttempt((unsure) => attempt(aggregate, request, dryRun, unsure), retrySchedule),
      );
    },
    findFirstAnswer(aggregate, id, commandId, requestedCommand) {
      const stream = `${aggregate.category}-${id}`;
      return queue.run(stream, () =>
        retryAttempt(async () => {
          const earlier = (await loadNow(aggregate, stream)).seen.get(commandId);
          if (earlier === undefined) return undefined;
          if (earlier.commandHash !== commandHash(requestedCommand))
            return { accepted: false, refusal: { reason: 'command-id-reused', commandId } } as const;
          return { ...(await readFirstAnswer(store, aggregate, stream, earlier)), repeated: true };
        }, retrySchedule),
      );
    },
    load(aggregate, id) {
      const stream = `${aggregate.category}-${id}`;
      return queue.run(stream, async () => {
        const { state, revision } = await retryAttempt(() => loadNow(aggregate, stream), retrySchedule);
        return { state, revision };
      });
    },
  };
}
