import type { LadingEvent } from '#projections/ladingEvent';
import type * as reactor from '#services/engine/reactor/reaction';
import type { CommandRequest } from '#services/reactions/commandRequest';

/** Commands to send after a fact. */
export type Reaction = reactor.Reaction<LadingEvent, CommandRequest>;

/** A command to send at a later time after a fact, unless another fact closes the deadline before. */
export type DeadlineReaction = reactor.DeadlineReaction<LadingEvent, CommandRequest>;
