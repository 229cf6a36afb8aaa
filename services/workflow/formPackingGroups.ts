import { planAggregate } from '#services/aggregates';
import type { Cause } from '#services/cause';
import type { HandleOptions } from '#services/commandHandler';
import { planToPlace } from '#services/workflow/planToPlace';
import { existingPlan, type PlanHandled, type Workflow } from '#services/workflow/workflow';

/** Asks which of the SKUs that are in no box yet may share one, and records the answer. */
export async function formPackingGroups(
  workflow: Workflow,
  inboundPlanId: string,
  cause: Cause,
  options: HandleOptions = {},
): Promise<PlanHandled> {
  const { commands, network, clock } = workflow;
  const asked = { type: 'FormPackingGroups' } as const;
  const first = await commands.answered(planAggregate, inboundPlanId, cause.commandId, asked);
  if (first !== undefined) return first;

  const found = await existingPlan(workflow, inboundPlanId, 'FormPackingGroups');
  if ('refused' in found) return found.refused;
  const at = cause.occurredAt ?? clock();
  const packingGroups = await network.packingGroups(planToPlace(inboundPlanId, found.plan, at));
  const command = { type: 'FormPackingGroups', packingGroups, source: network.source } as const;
  return commands.handle(planAggregate, inboundPlanId, command, cause, { ...options, asked });
}
