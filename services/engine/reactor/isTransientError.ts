import { TooContended } from '#services/engine/handling/commandOutcome';
import { OutcomeUnknown, StoreUnavailable } from '#services/engine/ports/eventStore';

/** Whether an error says nothing about the event at hand: all work stops, and is taken up again later. */
export const isTransientError = (error: unknown): boolean =>
  error instanceof StoreUnavailable || error instanceof OutcomeUnknown || error instanceof TooContended;
