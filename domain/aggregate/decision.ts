import type { Instant } from '#domain/values/instant';

/** The result of a command: facts to record (none if nothing changes), or a business refusal. Never an exception. */
export type Decision<Event, Refusal> =
  | { readonly accepted: true; readonly events: readonly Event[] }
  | { readonly accepted: false; readonly refusal: Refusal };

/** What a decision may depend on beside the command and the state. */
export interface Circumstances<Policies> {
  /** When the command was given in the world, UTC; not when it is worked off. */
  readonly now: Instant;
  readonly policies: Policies;
}

export const accept = <Event>(...events: readonly Event[]) => ({ accepted: true, events }) as const;
export const refuse = <Refusal>(refusal: Refusal) => ({ accepted: false, refusal }) as const;
