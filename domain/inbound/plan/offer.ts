import type { PlanFact } from '#domain/inbound/plan/events';
import type { Offer, Plan } from '#domain/inbound/plan/state';
import type { Instant } from '#domain/values/instant';

/** The offer that nobody has confirmed, withdrawn or marked as expired. */
export const openOffer = (plan: Plan): Offer | undefined =>
  plan.status === 'placementOffered' ? plan.offer : undefined;

/** Valid strictly before its expiration, whether or not anybody has marked it since (rule 2). */
export const isOfferExpired = ({ expiration }: Offer, now: Instant): boolean => now >= expiration;

/** The fact that ends an open offer that has expired by `now`. */
export function expireOffer(plan: Plan, now: Instant): readonly PlanFact<'PlacementOptionsExpired'>[] {
  const offer = openOffer(plan);
  if (offer === undefined || !isOfferExpired(offer, now)) return [];
  return [{ type: 'PlacementOptionsExpired', round: offer.round }];
}

/** The fact that ends an open offer before the plan changes: expired, or else withdrawn. */
export function withdrawOffer(
  plan: Plan,
  cause: PlanFact<'PlacementOptionsWithdrawn'>['cause'],
  now: Instant,
): readonly PlanFact<'PlacementOptionsExpired' | 'PlacementOptionsWithdrawn'>[] {
  const offer = openOffer(plan);
  if (offer === undefined || isOfferExpired(offer, now)) return expireOffer(plan, now);
  return [{ type: 'PlacementOptionsWithdrawn', round: offer.round, cause }];
}
