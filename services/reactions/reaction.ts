import type { LadingEvent } from '#projections/ladingEvent';
import type * as reactor from '#services/engine/reactor/reaction';
import type { CommandRequest } from '#services/reactions/commandRequest';

/** When this has happened, that is to be done. */
export type Reaction = reactor.Reaction<LadingEvent, CommandRequest>;

/** When this has happened, that is to be done at a later time, unless another fact closes the deadline before. */
export type DeadlineReaction = reactor.DeadlineReaction<LadingEvent, CommandRequest>;
