import type { Message } from '#domain/aggregate/message';
import type { Aggregate } from '#services/engine/handling/aggregate';
import type { AggregateInstance } from '#services/engine/handling/aggregateInstance';
import type { CommandDecision, CommandDelivery } from '#services/engine/handling/commandDecision';
import type { CommandRefusal } from '#services/engine/handling/commandOutcome';
import { impossibleTime } from '#services/engine/handling/impossibleTime';
import type { RecordingClock } from '#services/engine/handling/recordingClock';
import { sealEvents } from '#services/engine/handling/sealEvents';

/** Checks whether the stream has seen the command. If not, decides it and makes the events to store. */
export function decideCommand<State, Command, Event extends Message, Refusal, Policies>(
  aggregate: Aggregate<State, Command, Event, Refusal, Policies>,
  instance: AggregateInstance<State>,
  request: CommandDelivery<Command>,
  policies: Policies,
  recordingClock: RecordingClock,
): CommandDecision<State, Event, Refusal> {
  const { command, commandHash, cause, now, expectedRevision: expected } = request;
  const { commandId } = cause;
  const earlier = instance.seen.get(commandId);
  if (earlier?.commandHash === commandHash) return { outcome: 'seen', earlier };
  if (earlier !== undefined) return refuseDelivery({ reason: 'command-id-reused', commandId });
  if (expected !== undefined && expected !== instance.revision) {
    return refuseDelivery({ reason: 'revision-moved', expected, actual: instance.revision });
  }
  const impossible = impossibleTime(aggregate, instance, request, policies);
  if (impossible !== undefined) return refuseDelivery(impossible);
  const decision = aggregate.decide(command, instance.state, { now, policies });
  if (!decision.accepted) return { outcome: 'refused', refusal: decision.refusal };
  if (decision.events.length === 0) return { outcome: 'unchanged', revision: instance.revision };
  return sealEvents(aggregate, instance, request, decision.events, recordingClock.next(instance.recordedAt));
}

const refuseDelivery = (refusal: CommandRefusal) => ({ outcome: 'refused', refusal }) as const;
