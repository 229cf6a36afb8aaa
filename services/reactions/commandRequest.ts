import type { aggregates } from '#services/aggregates';
import type { RequestOf } from '#services/engine/reactor/commandRequest';

/** A command that a reaction asks for, of any aggregate there is. */
export type CommandRequest = RequestOf<typeof aggregates>;
