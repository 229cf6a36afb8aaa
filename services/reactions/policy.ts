import type { LadingEvent, Recorded } from '#projections/projection';
import type { CommandRequest } from '#services/reactions/commandRequest';

/** What a policy answers to each kind of fact that it cares about: pure, from nothing but the fact. */
export type Answers<Answer> = {
  readonly [Type in LadingEvent['type']]?: (
    recorded: Recorded<Extract<LadingEvent, { readonly type: Type }>>,
  ) => Answer;
};

/** When this has happened, that is to be done. */
export interface Reaction {
  readonly name: string;
  readonly on: Answers<readonly CommandRequest[]>;
}

/**
 * When this has happened, that is to be done at a later time, unless something makes it moot until then.
 *
 * An aggregate has at most one open deadline of each policy: a later one replaces it.
 */
export interface DeadlinePolicy {
  readonly name: string;
  /** A request falls due at the instant that it says it occurred at. */
  readonly on: Answers<CommandRequest | 'moot'>;
}

export interface Policies {
  readonly reactions: readonly Reaction[];
  readonly deadlines: readonly DeadlinePolicy[];
}

/** Runs the answer to a fact, where there is one: the only place that pairs a kind with its answer. */
export function answerTo<Answer>(on: Answers<Answer>, recorded: Recorded<LadingEvent>): Answer | undefined {
  const answer: ((recorded: Recorded<never>) => Answer) | undefined = on[recorded.event.type];
  // The key it was found under says that it takes this kind.
  return answer?.(recorded as Recorded<never>);
}
