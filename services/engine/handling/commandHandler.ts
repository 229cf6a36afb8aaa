import type { Message } from '#domain/aggregate/message';
import type { Aggregate } from '#services/engine/handling/aggregate';
import type { Cause } from '#services/engine/handling/cause';
import type { CommandOutcome } from '#services/engine/handling/commandOutcome';
import type { Expected } from '#services/engine/ports/eventStore';

export interface HandleOptions {
  /** Refuses the command unless the stream is here: what the asker was looking at. */
  readonly expectedRevision?: Expected;
  /** Decides, and says what would be recorded; records nothing. The ids are not those of the real run. */
  readonly dryRun?: boolean;
  /**
   * The command as the caller asked for it, where the command itself also depends on the state of the world. Sent
   * again, it is recognised although the command would be another. Without it, the command itself.
   */
  readonly requestedCommand?: object;
}

/** The write side: what `createHandle` makes. */
export interface CommandHandler<Policies> {
  /**
   * Loads, decides, appends: the only way that a fact is recorded. What an accepted answer says is on disk.
   *
   * A command id is applied to an aggregate at most once; sent again with the same command it gets its first answer.
   * (A command that recorded nothing leaves no trace, and is decided anew.)
   *
   * @throws UnlawfulCommand when its schema does not take it, wherever it was built; nothing was recorded
   * @throws OutcomeUnknown when the store went away and is not back: send the same command id again
   * @throws StoreUnavailable when nothing was recorded
   * @throws TooContended when others keep writing to the stream; nothing was recorded
   * @throws CorruptStream
   */
  handle<State, Command extends object, Event extends Message, Refusal>(
    aggregate: Aggregate<State, Command, Event, Refusal, Policies>,
    id: string,
    command: NoInfer<Command>,
    cause: Cause,
    options?: HandleOptions,
  ): Promise<CommandOutcome<Event, Refusal>>;

  /**
   * The first answer to a command id that the aggregate has accepted; `undefined` where it has not. Used where the
   * network has to be asked before the command can be made.
   *
   * @throws StoreUnavailable
   * @throws CorruptStream
   */
  findFirstAnswer<State, Command, Event extends Message, Refusal>(
    aggregate: Aggregate<State, Command, Event, Refusal, Policies>,
    id: string,
    commandId: string,
    requestedCommand: object,
  ): Promise<CommandOutcome<Event, Refusal> | undefined>;

  /**
   * Loads an aggregate as it is now, or its initial state where nothing was recorded.
   *
   * @throws StoreUnavailable
   * @throws CorruptStream
   */
  load<State, Command, Event extends Message, Refusal>(
    aggregate: Aggregate<State, Command, Event, Refusal, Policies>,
    id: string,
  ): Promise<{ readonly state: State; readonly revision: Expected }>;
}
