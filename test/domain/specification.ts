import { expect } from 'vitest';
import type { Decision } from '#domain/aggregate/decision';
import {
  amazonPolicies,
  type NetworkCircumstances,
  type NetworkPolicies,
} from '#domain/policies/networkPolicies';
import type { Instant } from '#domain/values/instant';

interface Decider<State, Command, Event, Refusal> {
  readonly initial: State;
  evolve(state: State, event: Event): State;
  decide(command: Command, state: State, circumstances: NetworkCircumstances): Decision<Event, Refusal>;
}

const noon = '2026-03-02T12:00:00.000Z' as Instant;

/**
 * `given(...facts).when(command).records(...facts)`, or `.refuses(...)`.
 *
 * The command is given at noon UTC of 2026-03-02 under Amazon's policies, unless `.at(...)` or `.under(...)` say otherwise.
 */
export function specification<State, Command, Event, Refusal>({
  initial,
  evolve,
  decide,
}: Decider<State, Command, Event, Refusal>) {
  const standing = (state: State, circumstances: NetworkCircumstances) => ({
    at: (now: Instant) => standing(state, { ...circumstances, now }),
    under: (policies: NetworkPolicies) => standing(state, { ...circumstances, policies }),
    when(command: Command) {
      const decision = decide(command, state, circumstances);
      return {
        records: (...events: readonly Event[]) => expect(decision).toEqual({ accepted: true, events }),
        refuses: (refusal: Refusal) => expect(decision).toEqual({ accepted: false, refusal }),
      };
    },
  });
  return {
    given: (...facts: readonly Event[]) =>
      standing(facts.reduce(evolve, initial), { now: noon, policies: amazonPolicies }),
  };
}
