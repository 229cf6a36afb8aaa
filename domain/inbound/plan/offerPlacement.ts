import { accept, refuse } from '#domain/aggregate/decision';
import type { CommandOf } from '#domain/inbound/plan/commands';
import type { PlanEvent } from '#domain/inbound/plan/events';
import { expireOffer, openOffer } from '#domain/inbound/plan/offer';
import { placementProblem } from '#domain/inbound/plan/placementProblem';
import { allows, notPossibleNow, type PlanDecision } from '#domain/inbound/plan/refusals';
import { evolvePlan, type Plan } from '#domain/inbound/plan/state';
import type { NetworkCircumstances } from '#domain/policies/networkPolicies';
import { plus } from '#domain/values/instant';

export function offerPlacement(
  command: CommandOf<'OfferPlacementOptions'>,
  plan: Plan,
  { now, policies }: NetworkCircumstances,
): PlanDecision {
  const endFacts = expireOffer(plan, now);
  const offer = openOffer(plan);
  if (offer !== undefined && endFacts.length === 0)
    return refuse({ reason: 'placement-still-valid', expiration: offer.expiration });
  if (!allows(endFacts.reduce(evolvePlan, plan), 'PlacementOptionsOffered'))
    return notPossibleNow(plan, command);

  const { placementOptions, source } = command;
  for (const option of placementOptions) {
    const problem = placementProblem(option, plan);
    if (problem !== undefined) return refuse(problem);
  }
  return accept<PlanEvent>(...endFacts, {
    type: 'PlacementOptionsOffered',
    round: plan.round + 1,
    placementOptions,
    expiration: plus(now, policies.placementValidity.rule),
    source,
  });
}

/** Sent by a deadline. It may come late or for an earlier round: then nothing is recorded. */
export const expirePlacement = (
  { round }: CommandOf<'ExpirePlacementOptions'>,
  plan: Plan,
  { now }: NetworkCircumstances,
): PlanDecision => (round === plan.round ? accept(...expireOffer(plan, now)) : accept());
