import type { Expected, Position } from '#services/engine/ports/eventStore';

/** What became of a command: what it recorded, or why it was refused. */
export type CommandOutcome<Event, Refusal> =
  | AcceptedCommand<Event>
  | { readonly accepted: false; readonly refusal: Refusal | CommandRefusal };

export interface AcceptedCommand<Event> {
  readonly accepted: true;
  /** None where all was so already: nothing was recorded. */
  readonly events: readonly RecordedEvent<Event>[];
  /** Of the stream, after these events. */
  readonly revision: Expected;
  /** Of the last of these events in the log; absent where nothing was recorded, as in a dry run. */
  readonly position?: Position;
  /** The command had been accepted before, and this is that answer. */
  readonly repeated: boolean;
}

export interface RecordedEvent<Event> {
  readonly id: string;
  readonly revision: bigint;
  readonly event: Event;
}

/** Why a command was refused before its aggregate was even asked. */
export type CommandRefusal =
  | { readonly reason: 'command-id-reused'; readonly commandId: string }
  | { readonly reason: 'revision-moved'; readonly expected: Expected; readonly actual: Expected };

/** Others write to the stream faster than it can be read. Nothing was recorded; ask again later. */
export class TooContended extends Error {
  override readonly name = 'TooContended';
}
