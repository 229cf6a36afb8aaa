import type { Instant } from '#domain/values/instant';
import type {
  AggregateInstance,
  InstanceStep,
  SeenCommand,
} from '#services/engine/handling/aggregateInstance';
import type { Cause } from '#services/engine/handling/cause';
import type { CommandRefusal, RecordedEvent } from '#services/engine/handling/commandOutcome';
import type { Expected, NewEvent } from '#services/engine/ports/eventStore';

/** A command on its way to one stream. */
export interface CommandDelivery<Command> {
  readonly stream: string;
  readonly command: Command;
  readonly commandHash: string;
  readonly cause: Cause;
  /** When the command was given in the world. */
  readonly now: Instant;
  /** When it was told here. */
  readonly toldAt: Instant;
  readonly expectedRevision: Expected | undefined;
}

/** What a command does to a stream, decided on the events that were read. */
export type CommandDecision<State, Event, Refusal> =
  | { readonly outcome: 'seen'; readonly earlier: SeenCommand }
  | { readonly outcome: 'refused'; readonly refusal: Refusal | CommandRefusal }
  | { readonly outcome: 'unchanged'; readonly revision: Expected }
  | {
      readonly outcome: 'append';
      readonly newEvents: readonly NewEvent[];
      readonly events: readonly RecordedEvent<Event>[];
      /** The aggregate that it was decided on, and the step that applies once the events are stored. */
      readonly instance: AggregateInstance<State>;
      readonly next: InstanceStep<State>;
    };
