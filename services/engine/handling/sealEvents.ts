import type { Message } from '#domain/aggregate/message';
import type { Instant } from '#domain/values/instant';
import type { Aggregate } from '#services/engine/handling/aggregate';
import type { AggregateInstance } from '#services/engine/handling/aggregateInstance';
import type { CommandDecision, CommandDelivery } from '#services/engine/handling/commandDecision';
import { derivedId } from '#services/engine/handling/commandIdentity';
import type { RecordedEvent } from '#services/engine/handling/commandOutcome';
import { type Envelope, seal } from '#services/engine/log/envelope';
import type { NewEvent } from '#services/engine/ports/eventStore';

/** Puts decided facts into envelopes and chains them to the last event of their stream. */
export function sealEvents<State, Event extends Message>(
  aggregate: Pick<Aggregate<State, never, Event, never, never>, 'evolve' | 'schemaVersion'>,
  instance: AggregateInstance<State>,
  request: CommandDelivery<unknown>,
  decided: readonly Event[],
  recordedAt: Instant,
): Extract<CommandDecision<State, Event, never>, { readonly outcome: 'append' }> {
  const { stream, commandHash, cause, now: occurredAt } = request;
  const envelope = envelopeOf(request, aggregate.schemaVersion, recordedAt);
  // All that the envelope says, not the command id alone: a store that is given the ids it has at the same place keeps
  // what it has, so of two processes that work off one command at once each must give its own.
  const origin = JSON.stringify(envelope);
  const newEvents: NewEvent[] = [];
  const events: RecordedEvent<Event>[] = [];
  let { state, hash } = instance;
  let revision = instance.revision === 'no-stream' ? -1n : instance.revision;
  const first = revision + 1n;
  for (const event of decided) {
    revision += 1n;
    state = aggregate.evolve(state, event);
    const { type } = event;
    const id = derivedId(stream, origin, String(events.length));
    const data = JSON.stringify(event);
    const sealed = seal(hash, { stream, revision, id, type, data }, envelope);
    hash = sealed.hash;
    newEvents.push({ id, type, data, metadata: sealed.metadata });
    events.push({ id, revision, event });
  }
  const seen = { commandHash, first, last: revision };
  const next = { state, revision, hash, recordedAt, occurredAt, commandId: cause.commandId, seen };
  return { outcome: 'append', newEvents, events, instance, next };
}

function envelopeOf(
  { commandHash, cause, now }: CommandDelivery<unknown>,
  schemaVersion: number,
  recordedAt: Instant,
): Omit<Envelope, 'hash'> {
  const { commandId, sellerId, actor, traceparent } = cause;
  return {
    schemaVersion,
    sellerId,
    commandId,
    commandHash,
    correlationId: cause.correlationId ?? commandId,
    causationId: cause.causationId ?? commandId,
    actor,
    occurredAt: now,
    recordedAt,
    ...(traceparent === undefined ? {} : { traceparent }),
  };
}
