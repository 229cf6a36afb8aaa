import type { Instant } from '#domain/values/instant';
import type { Earliest } from '#services/engine/handling/aggregate';
import type { Expected, Position } from '#services/engine/ports/eventStore';

/** What became of a command: what it recorded, or why it was refused. */
export type CommandOutcome<Event, Refusal> =
  | AcceptedCommand<Event>
  | { readonly accepted: false; readonly refusal: Refusal | CommandRefusal };

export interface AcceptedCommand<Event> {
  readonly accepted: true;
  /** Empty where the command changed nothing, so that nothing was recorded. */
  readonly events: readonly RecordedEvent<Event>[];
  /** The revision of the stream after these events. */
  readonly revision: Expected;
  /** The position of the last of these events in the log. Absent where nothing was recorded, as in a dry run. */
  readonly position?: Position;
  /** The command had been accepted before, and this is that answer. */
  readonly repeated: boolean;
}

export interface RecordedEvent<Event> {
  readonly id: string;
  readonly revision: bigint;
  readonly event: Event;
}

/** Why a command was refused before its aggregate decided on it. */
export type CommandRefusal =
  | { readonly reason: 'command-id-reused'; readonly commandId: string }
  | { readonly reason: 'revision-moved'; readonly expected: Expected; readonly actual: Expected }
  | ImpossibleTime;

/** A command that is said to have been given when it cannot have been. */
export type ImpossibleTime =
  | { readonly reason: 'not-happened-yet'; readonly occurredAt: Instant; readonly now: Instant }
  | {
      readonly reason: 'before-its-cause';
      readonly occurredAt: Instant;
      readonly earliest: Instant;
      readonly cause: Earliest['event'];
    };

/** Others write to the stream faster than it can be read. Nothing was recorded; ask again later. */
export class TooContended extends Error {
  override readonly name = 'TooContended';
}
