import type { Message } from '#domain/aggregate/message';
import type { RecordedFact } from '#projections/projection';

/** The answer to each kind of fact that matters: a pure function of the fact. */
type Answers<Event extends Message, Answer> = {
  readonly [Each in Event as Each['type']]?: (recorded: RecordedFact<Each>) => Answer;
};

/** Commands to send after a fact. */
export interface Reaction<Event extends Message, Request> {
  readonly name: string;
  readonly on: Answers<Event, readonly Request[]>;
}

/**
 * A command to send at a later time after a fact, unless another fact closes the deadline before.
 *
 * An aggregate has at most one open deadline of each reaction: a later one replaces it.
 */
export interface DeadlineReaction<Event extends Message, Request> {
  readonly name: string;
  /** A request falls due at the instant that it says it occurred at. */
  readonly on: Answers<Event, Request | 'close'>;
}

/** All reactions and deadlines. The engine does not know which kinds of fact they answer. */
export interface Reactions<Request> {
  /** The categories of the streams whose facts are answered: the reactor reads no others. */
  readonly categories: readonly string[];
  readonly reactions: readonly AnyReaction<readonly Request[]>[];
  readonly deadlines: readonly AnyReaction<Request | 'close'>[];
}

interface AnyReaction<Answer> {
  readonly name: string;
  readonly on: { readonly [type: string]: ((recorded: RecordedFact<never>) => Answer) | undefined };
}

/** Runs the answer to a fact, where there is one: the only place that pairs a kind with its answer. */
export const answerTo = <Answer>(
  { on }: AnyReaction<Answer>,
  recorded: RecordedFact<Message>,
): Answer | undefined =>
  // The key it is found under says that it takes this kind.
  on[recorded.event.type]?.(recorded as RecordedFact<never>);
