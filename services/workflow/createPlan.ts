import type { Item } from '#domain/item';
import type { Asked } from '#domain/plan/commands';
import { planAggregate } from '#services/aggregates';
import type { Cause } from '#services/cause';
import type { PlanHandled, Workflow } from '#services/workflow/workflow';

/** An item whose listing may still have to be looked up. */
export type UnlistedItem = Omit<Item, 'fnsku' | 'asin'> & Partial<Pick<Item, 'fnsku' | 'asin'>>;

export type NewPlan = Omit<Asked<'CreateInboundPlan'>, 'type' | 'items'> & {
  readonly items: readonly UnlistedItem[];
};

/** Creates a plan. An item that comes without ASIN and FNSKU gets those of its listing. */
export async function createPlan(
  { commands, network }: Workflow,
  inboundPlanId: string,
  plan: NewPlan,
  cause: Cause,
): Promise<PlanHandled> {
  const listed = async (item: UnlistedItem): Promise<Item> => {
    const { asin, fnsku } = item;
    const known = asin !== undefined && fnsku !== undefined;
    return {
      ...item,
      ...(known ? { asin, fnsku } : await network.listing(item.msku, plan.destinationMarketplace)),
    };
  };
  const items = await Promise.all(plan.items.map(listed));
  return commands.handle(planAggregate, inboundPlanId, { ...plan, type: 'CreateInboundPlan', items }, cause);
}
