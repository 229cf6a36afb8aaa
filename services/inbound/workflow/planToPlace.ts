import { allBoxes, type Plan } from '#domain/inbound/plan/state';
import type { Instant } from '#domain/values/instant';
import type { PlanToPlace } from '#services/ports/fulfillmentNetwork';

/**
 * A plan as the fulfilment network has to know it in order to place it.
 *
 * While an offer is valid the round stays the same, so that a command sent twice gets the same options.
 */
export const planToPlace = (inboundPlanId: string, plan: Plan, at: Instant): PlanToPlace => ({
  inboundPlanId,
  round: plan.offer !== undefined && at < plan.offer.expiration ? plan.round : plan.round + 1,
  marketplace: plan.marketplace,
  sourceAddress: plan.sourceAddress,
  items: plan.items,
  boxes: allBoxes(plan),
  at,
});
