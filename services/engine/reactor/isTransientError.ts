import { TooContended } from '#services/engine/handling/commandOutcome';
import { OutcomeUnknown, StoreUnavailable } from '#services/engine/ports/eventStore';

/**
 * Whether an error comes from the store and not from the event at hand: then all work stops and is tried again later.
 */
export const isTransientError = (error: unknown): boolean =>
  error instanceof StoreUnavailable || error instanceof OutcomeUnknown || error instanceof TooContended;
