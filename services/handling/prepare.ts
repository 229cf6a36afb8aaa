import type { Instant } from '#domain/instant';
import type { NetworkPolicies } from '#domain/policies/networkPolicies';
import type { Aggregate } from '#services/aggregate';
import type { Cause } from '#services/cause';
import type { CommandRefusal, RecordedEvent } from '#services/handling/handled';
import type { Loaded, SeenCommand, Step } from '#services/handling/loaded';
import type { RecordingClock } from '#services/handling/recordingClock';
import { sealEvents } from '#services/handling/sealEvents';
import type { Expected, NewEvent } from '#services/ports/eventStore';

/** A command on its way to one stream. */
export interface Request<Command> {
  readonly stream: string;
  readonly command: Command;
  readonly commandHash: string;
  readonly cause: Cause;
  /** When the command was given in the world. */
  readonly now: Instant;
  readonly expectedRevision: Expected | undefined;
}

/** What a command comes to, given a stream as far as it was read. */
export type Prepared<State, Event, Refusal> =
  | { readonly outcome: 'seen'; readonly earlier: SeenCommand }
  | { readonly outcome: 'refused'; readonly refusal: Refusal | CommandRefusal }
  | { readonly outcome: 'unchanged'; readonly revision: Expected }
  | {
      readonly outcome: 'append';
      readonly newEvents: readonly NewEvent[];
      readonly events: readonly RecordedEvent<Event>[];
      /** What it was decided on, and where that will stand once the events are stored. */
      readonly loaded: Loaded<State>;
      readonly next: Step<State>;
    };

/** Looks whether the stream has seen the command; if not, decides it and makes the events that would be stored. */
export function prepare<State, Command, Event extends { readonly type: string }, Refusal>(
  aggregate: Aggregate<State, Command, Event, Refusal>,
  loaded: Loaded<State>,
  request: Request<Command>,
  policies: NetworkPolicies,
  recordingClock: RecordingClock,
): Prepared<State, Event, Refusal> {
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
