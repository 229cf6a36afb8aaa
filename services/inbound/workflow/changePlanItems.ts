import type { Box } from '#domain/inbound/box';
import { planAggregate } from '#services/aggregates';
import type { Cause } from '#services/engine/handling/cause';
import type { HandleOptions } from '#services/engine/handling/commandHandler';
import { listedItems, type UnlistedItem } from '#services/inbound/workflow/listedItems';
import { loadPlan, type PlanCommandOutcome, type Workflow } from '#services/inbound/workflow/workflow';

/** Changes what a plan sends. A SKU without ASIN and FNSKU keeps those that the plan knows, else gets its listing's. */
export async function changePlanItems(
  workflow: Workflow,
  inboundPlanId: string,
  { items, boxes }: { readonly items: readonly UnlistedItem[]; readonly boxes: readonly Box[] },
  cause: Cause,
  options: HandleOptions = {},
): Promise<PlanCommandOutcome> {
  const { commands, network } = workflow;
  const requestedCommand = { type: 'ChangePlanItems', items, boxes } as const;
  const firstAnswer = await commands.findFirstAnswer(
    planAggregate,
    inboundPlanId,
    cause.commandId,
    requestedCommand,
  );
  if (firstAnswer !== undefined) return firstAnswer;

  const lookup = await loadPlan(workflow, inboundPlanId, 'ChangePlanItems');
  if ('refusal' in lookup) return lookup.refusal;
  const known = new Map(lookup.plan.items.map(({ msku, asin, fnsku }) => [msku, { asin, fnsku }]));
  const identified = items.map((item) => ({ ...known.get(item.msku), ...item }));
  const listed = await listedItems(network, identified, lookup.plan.marketplace);
  const command = { type: 'ChangePlanItems', items: listed, boxes } as const;
  return commands.handle(planAggregate, inboundPlanId, command, cause, { ...options, requestedCommand });
}
