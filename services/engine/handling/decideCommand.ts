import type { Message } from '#domain/aggregate/message';
import type { Aggregate } from '#services/engine/handling/aggregate';
import type { AggregateInstance } from '#services/engine/handling/aggregateInstance';
import type { CommandDecision, CommandDelivery } from '#services/engine/handling/commandDecision';
import type { CommandRefusal } from '#services/engine/handling/commandOutcome';
import type { RecordingClock } from '#services/engine/handling/recordingClock';
import { sealEvents } from '#services/engine/handling/sealEvents';

/** Looks whether the stream has seen the command; if not, decides it and makes the events that would be stored. */
export function decideCommand<State, Command, Event extends Message, Refusal, Policies>(
  aggregate: Aggregate<State, Command, Event, Refusal, Policies>,
  loaded: AggregateInstance<State>,
  request: CommandDelivery<Command>,
  policies: Policies,
  recordingClock: RecordingClock,
): CommandDecision<State, Event, Refusal> {
  const { command, commandHash, cause, now, expectedRevision: expected } = request;
  const { commandId } = cause;
  const earlier = loaded.seen.get(commandId);
  if (earlier?.commandHash === commandHash) return { outcome: 'seen', earlier };
  if (earlier !== undefined) return refused({ reason: 'command-id-reused', commandId });
  if (expected !== undefined && expected !== loaded.revision) {
    return refused({ reason: 'revision-moved', expected, actual: loaded.revision });
  }
  const decision = aggregate.decide(command, loaded.state, { now, policies });
  if (!decision.accepted) return { outcome: 'refused', refusal: decision.refusal };
  if (decision.events.length === 0) return { outcome: 'unchanged', revision: loaded.revision };
  return sealEvents(aggregate, loaded, request, decision.events, recordingClock.next(loaded.recordedAt));
}

const refused = (refusal: CommandRefusal) => ({ outcome: 'refused', refusal }) as const;
