import type { PackingGroup } from '#domain/inbound/plan/placement';
import type { Derivation } from '#infra/amazon/simulation/derivation';
import { unboxedItems } from '#infra/amazon/simulation/splitPlan';
import type { PlanToPlace } from '#services/ports/fulfillmentNetwork';

/** Units in no box yet, in two groups at most: those that expire are not boxed with those that do not. Invented. */
export function packingGroups(plan: PlanToPlace, derivation: Derivation): readonly PackingGroup[] {
  const expiring = new Set(
    plan.items.filter(({ expiration }) => expiration !== undefined).map(({ msku }) => msku),
  );
  const groups = Map.groupBy(unboxedItems(plan), ({ msku }) => (expiring.has(msku) ? 'expiring' : 'lasting'));
  return [...groups].map(([name, items]) => ({
    packingGroupId: `pg${derivation.uuid('packing group', plan.inboundPlanId, name)}`,
    items,
  }));
}
